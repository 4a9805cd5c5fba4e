-- Nothing asks for the reminders of a day, and every reminder had to write the index.
drop index supervision_reminder_day;
