/** The house rules that a compiler does not check: who may import whom, and what code may hold. */
package ma.tasrih.architecture;
