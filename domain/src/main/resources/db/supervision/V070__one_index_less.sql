-- No list asks for the running clocks of a unit by this index, and every reminder had to write it.
drop index supervision_clock_unit;
