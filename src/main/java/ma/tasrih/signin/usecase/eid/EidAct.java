package ma.tasrih.signin.usecase.eid;

/** What happens with e-IDs, for the journal. */
enum EidAct {
  EID_LINKED,
  EID_UNLINKED
}
