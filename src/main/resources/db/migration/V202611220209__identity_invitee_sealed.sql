-- Whom an invitation is for is a person's name or address: sealed like every other. Invitations live
-- a week; those made before are to be made anew.
delete from user_invitation;
alter table user_invitation drop column invitee, add column invitee varbinary(1100) not null;
