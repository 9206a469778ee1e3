/**
 * Coming in, going out and choosing a language. The session holds the caller's name and nothing
 * else of theirs; who that is and what they may do is asked anew at every request.
 */
package ma.tasrih.identity.web;
