package ma.tasrih.signin.usecase.eid;

/** What happens with e-IDs, for the journal. */
enum EidAct {
  SIGNED_IN,
  EID_LINKED,
  EID_UNLINKED
}
