// Program.agencies
(program:Program)<-[link:ADMINISTERS]-(agency)

// Program.statistics
(program:Program)<-[:ABOUT]-(statistic:Statistic)

// Program.quotes
(program:Program)<-[:ABOUT]-(quote:Quote)

// ProgramOrderField.ID
program.id

// ProgramOrderField.NAME
program.sortName

// A text is another's equal where their sort keys are, which an index holds.

// ProgramFilter.name
program.name

// ProgramFilter.name by NAME
program.sortName
