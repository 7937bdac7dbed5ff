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

// ProgramFilter.name by NAME
program.sortName

// ProgramFilter.alias
program.aliases
