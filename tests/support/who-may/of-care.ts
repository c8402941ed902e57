import { everywhere, type Rows, staff, theirs, theirsThere, under, wherever } from './row'

const counsellors = (cells: ReturnType<typeof theirs>) => staff({ counsellor: cells })
/** Of the calendar it stands in, and nobody else's. */
const ofTheirCalendar = counsellors(theirs('appointment-unknown'))
/** Of the two roles that may open a record in an emergency. */
const ofTheTeam = (cells: ReturnType<typeof theirs>) => staff({ counsellor: cells, 'care-worker': cells })
const ofKeepers = (no: string) => staff({ 'file-keeper': under(no) })
/** As far as the expert is there: for the street and all below, and for who manages above it. */
const whereExpertIs = {
  ...{ counsellor: { ...under('expert-not-here'), above: 'expert-not-here', below: 'yes' } },
  ...{ manager: { ...under('expert-not-here'), below: 'yes' } },
  ...{ 'care-worker': { ...under('expert-not-here'), above: 'expert-not-here', below: 'yes' } },
}
/** Of who asked, by any of the posts that ask; as an expert they were asked nothing. */
const ofAsker = (no: string) => ({ counsellor: theirs(no), manager: theirs(no), 'care-worker': theirs(no) })
const ofBoth = (no: string) =>
  staff({ ...ofAsker(no), expert: wherever(no) }, { whyNever: { expert: 'who was asked asks in another row' } })

const ofCareWorkers = (cells: ReturnType<typeof theirs>) => staff({ 'care-worker': cells })

/** A manager has no calendar of their own; the one of somebody they manage is asked for by its name, in another row. */
const ofTheirOwn = (other: string) =>
  staff(
    { counsellor: theirs(other), manager: wherever('counsellor-unknown') },
    { whyNever: { manager: 'keeps no calendar; that of one who is managed is asked for by name' } },
  )

/** What the care team asks of people: counsellors, care workers, keepers of records, and managers about calendars. */
export const ofCare: Rows = {
  'appointments.listAgenda': counsellors(theirs('nothing')),
  'sessions.answerAsked': ofTheirCalendar,
  // In their own calendar, in their own room.
  'sessions.bookFor': counsellors(theirs('some')),
  'sessions.cancelFor': ofTheirCalendar,
  'sessions.moveFor': ofTheirCalendar,
  'sessions.openSeat': ofTheirCalendar,
  'sessions.recordAttendance': ofTheirCalendar,
  'sessions.forgiveMissed': ofTheirCalendar,
  'sessions.checkIn': ofTheirCalendar,
  'sessions.readFeedback': counsellors(theirs('nothing')),
  // As far as the keeper who answers for them reaches: the street has one, for all of its places (decision 040).
  'records.openInEmergency': ofTheTeam({ ...under('record-unknown'), below: 'yes', beside: 'yes' }),
  'records.lookAgain': ofTheTeam(theirs('opening-unknown')),
  'records.listOwn': ofTheTeam(theirs('nothing')),
  'records.answer': ofTheTeam(theirs('opening-unknown')),
  'records.listToKeep': ofKeepers('nothing'),
  'records.askBack': ofKeepers('opening-unknown'),
  'records.judge': ofKeepers('opening-unknown'),
  'records.listColleagues': counsellors({ ...under('nothing'), below: 'yes', beside: 'yes' }),
  'records.askShare': counsellors({ ...theirs('appointment-unknown'), ownElsewhere: 'no-keeper' }),
  'records.endShare': counsellors(theirs('opening-unknown')),
  'records.requestMove': ofTheTeam(under('record-unknown')),
  'records.listMoves': staff({
    counsellor: wherever('nothing'),
    'care-worker': wherever('nothing'),
    'file-keeper': under('nothing'),
  }),
  'records.decideMove': ofKeepers('move-unknown'),
  'consultations.readExpert': staff(whereExpertIs, { at: 'n-qinghe' }),
  'consultations.ask': staff(whereExpertIs, { at: 'n-qinghe' }),
  'consultations.list': staff({ ...ofAsker('nothing'), expert: wherever('nothing') }),
  'consultations.open': ofBoth('consultation-unknown'),
  'consultations.say': ofBoth('consultation-unknown'),
  'consultations.close': ofBoth('consultation-unknown'),
  'consultations.decline': staff({ expert: theirs('consultation-unknown') }),
  'consultations.sendBack': ofBoth('consultation-unknown'),
  'consultations.withdraw': staff(ofAsker('consultation-unknown')),
  'calendar.readTerms': ofTheirOwn('some'),
  'calendar.previewChange': ofTheirOwn('some'),
  'calendar.saveChange': ofTheirOwn('not-affected'),
  'calendar.setLink': ofTheirOwn('some'),
  'calendar.addCounsellor': staff({ manager: under('site-not-yours') }, { at: 'n-nantang' }),
  'calendar.saveProfile': staff({ manager: under('counsellor-unknown') }),
  'calendar.openWaiting': staff({ counsellor: theirs('appointment-unknown'), manager: under('appointment-unknown') }),
  'calendar.markCalled': staff({ counsellor: theirs('appointment-unknown'), manager: under('appointment-unknown') }),
  'calendar.listSite': staff({ manager: under('site-not-yours') }),
  'assessments.listShared': counsellors(theirs('nothing')),
  'assessments.openShared': counsellors(theirs('not-shared')),
  'assessments.claimFor': ofTheirCalendar,
  'assessments.submitFor': ofTheirCalendar,
  'assessments.listToRun': counsellors(everywhere),
  // A wording is everybody's; any manager brings one and any other says yes to it (decision 022).
  'assessments.listWordings': staff({ manager: everywhere }),
  'assessments.bringLicence': staff({ manager: everywhere }),
  'assessments.checkWording': staff({ manager: everywhere }),
  // The document is theirs who brought it.
  'assessments.proposeWording': staff({ manager: theirs('licence-missing') }),
  'assessments.readLicence': staff({ manager: everywhere }),
  'assessments.decideWording': staff({ manager: everywhere }),
  'children.openSharedResult': counsellors(theirs('not-shared')),
  'callbacks.listQueue': ofCareWorkers(under('nothing')),
  'callbacks.take': ofCareWorkers(under('callback-unknown')),
  'callbacks.noteTry': ofCareWorkers(theirsThere('not-yours', 'callback-unknown')),
  'callbacks.giveBack': ofCareWorkers(theirsThere('not-yours', 'callback-unknown')),
  'callbacks.close': ofCareWorkers(theirsThere('callback-taken', 'callback-unknown')),
  'callbacks.listToCall': ofCareWorkers(under('nothing')),
  // Of their own first site; beside there is another one, and nobody to call.
  'callbacks.readDay': ofCareWorkers({ ...under('site-unknown'), beside: 'nothing' }),
  'callbacks.openToCall': ofCareWorkers(under('call-unknown')),
  'callbacks.noteToCall': ofCareWorkers(under('call-unknown')),
  'waitlist.listEntries': ofCareWorkers(under('nothing')),
  'waitlist.prioritise': ofCareWorkers(under('entry-unknown')),
}
