-- A duty that came from a leader's visit tells the visit's problem how it ended. Other duties are not looked at.
create trigger supervision_duty_of_visit after update of state on supervision_duty for each row
  when (new.subject_kind = 'visit-problem' and new.state in ('CLOSED', 'ENDED') and new.state is distinct from old.state)
  execute function visit_duty_ended();
