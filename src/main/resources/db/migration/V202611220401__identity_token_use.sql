-- Tokens are listed and revoked by an id that says nothing; last_used_at moves once an hour at most.
-- only_affiliate: the one affiliate a token reaches, where its owner said so.
ALTER TABLE api_token ADD COLUMN public_id CHAR(32) NULL;
ALTER TABLE api_token ADD COLUMN only_affiliate CHAR(7) NULL;
ALTER TABLE api_token ADD COLUMN last_used_at DATETIME(6) NULL;
UPDATE api_token SET public_id = LEFT(SHA2(CONCAT('public id of ', token_hash), 256), 32);
ALTER TABLE api_token MODIFY COLUMN public_id CHAR(32) NOT NULL;
ALTER TABLE api_token ADD CONSTRAINT api_token_public UNIQUE (public_id);
