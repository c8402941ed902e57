/**
 * From how many full years a young person may answer a questionnaire by themselves, and have it kept on their record; none
 * that is not here. Apart from the ages of the definitions, which are those their cut-offs were read for: of a child's
 * own answers the page says so. WHO-5 is used from nine on (Topp CW et al. 2015); the others from twelve; our own topics
 * from eight, when a child is asked at all.
 */
export const ownTestsFrom: Readonly<Record<string, number>> = { who5: 9, phq2: 12, gad2: 12, gad7: 12, 'two-voices': 8 }
