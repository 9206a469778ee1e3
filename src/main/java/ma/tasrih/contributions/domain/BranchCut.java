package ma.tasrih.contributions.domain;

import ma.tasrih.rates.domain.Branch;

/** The two cuts of one branch; all a store must keep to find any line's shares again. */
public record BranchCut(Branch branch, ShareCut due, ShareCut employee) {}
