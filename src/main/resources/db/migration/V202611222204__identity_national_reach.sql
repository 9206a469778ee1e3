-- The whole country is looked after by whom an administrator gave it to, in so many words. Whoever
-- has neither that nor a region nor a case sees nothing.
ALTER TABLE app_user ADD COLUMN national_reach BOOLEAN NOT NULL DEFAULT FALSE;
