-- Owners could do everything there was; now that includes saying who else may do what.
UPDATE user_affiliate SET scopes = 'READ,PREPARE,FILE,PAY,MANAGE' WHERE scopes = 'READ,PREPARE,FILE,PAY';
