/** The register: names of affiliates one may act for, demo affiliates. */
package ma.tasrih.employers.usecase;
