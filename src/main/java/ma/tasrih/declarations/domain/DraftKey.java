package ma.tasrih.declarations.domain;

import java.time.YearMonth;
import ma.tasrih.kernel.AffiliateNumber;

/** The employer and month a draft is for; a file may hold several. */
public record DraftKey(AffiliateNumber affiliate, YearMonth period) {}
