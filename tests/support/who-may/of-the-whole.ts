import {
  type Cells,
  everywhere,
  posts,
  type Rows,
  staff,
  theirs,
  theirsThere,
  timer,
  top,
  under,
  wherever,
} from './row'

const managers = (cells: Cells, at: 'n-city' | 'n-qinghe' | 'n-liuan' | 'n-chenguang' = 'n-chenguang') =>
  staff({ manager: cells }, { at })
const atTop = { at: 'n-city' } as const
const ofLines = (cells: Cells) => staff({ manager: cells, 'line-keeper': cells }, atTop)
const editors = (cells: Cells) => staff({ editor: cells }, atTop)
const bothDesks = (cells: Cells) => staff({ editor: cells, 'professional-reviewer': cells }, atTop)
const ofCourses = (no: string) => staff({ manager: under(no), editor: under(no) }, { at: 'n-qinghe' })

const ofExperts: Cells = { ...under('nothing'), above: 'nothing', below: 'yes' }
const reviewers = (cells: Cells) => staff({ manager: cells, 'psych-officer': cells, 'clinical-lead': cells })

/** What belongs to everybody, and is kept at the top; whoever works here; and what the clock does. */
export const ofTheWhole: Rows = {
  // Whoever keeps lines sees all of them; one of the whole country is changed at the top alone.
  'hotlines.listKept': ofLines(everywhere),
  'hotlines.save': ofLines(top('not-allowed')),
  'hotlines.setClosed': ofLines(top('not-allowed')),
  'hotlines.noteTest': ofLines(top('not-allowed')),
  'publishing.listPieces': { ...bothDesks(top('nothing')), words: ['planted-draft'] },
  'publishing.listShipped': bothDesks(everywhere),
  'publishing.openPiece': bothDesks(top('not-allowed')),
  'publishing.readVersion': bothDesks(top('not-allowed')),
  'publishing.previewPiece': bothDesks(top('not-allowed')),
  'publishing.savePiece': editors(top('not-allowed')),
  'publishing.restoreVersion': editors(top('not-allowed')),
  'publishing.sendForReview': editors(top('not-allowed')),
  'publishing.reviewPiece': staff(
    { editor: top('not-allowed'), 'professional-reviewer': top('not-allowed', 'signature-missing') },
    {
      ...atTop,
      whyNever: { 'professional-reviewer': 'signs what they approve: asked with a signature in another row' },
    },
  ),
  'publishing.answerChecklist': bothDesks(top('not-allowed')),
  'publishing.schedulePiece': editors(top('not-allowed')),
  'publishing.publishPiece': editors(top('not-allowed')),
  'publishing.withdrawPiece': bothDesks(top('not-allowed')),
  'publishing.bringPicture': editors(everywhere),
  'publishing.keepPicture': editors(theirs('picture-missing')),
  'contributions.listInbox': editors(top('nothing')),
  'contributions.read': editors(top('contribution-unknown')),
  'contributions.answer': editors(top('contribution-unknown')),
  'contributions.takeUp': editors(top('contribution-unknown')),
  // Anybody's own places, and the list of courses, which is everybody's.
  'courses.listKept': ofCourses('some'),
  'courses.readKept': ofCourses('course-unknown'),
  'courses.readFigures': managers({ ...under('some'), below: 'yes' }, 'n-qinghe'),
  'courses.save': ofCourses('not-allowed'),
  'courses.saveLesson': ofCourses('course-unknown'),
  'courses.removeLesson': ofCourses('course-unknown'),
  'courses.setPopulation': managers(under('not-allowed'), 'n-liuan'),
  'staff.listInbox': posts(everywhere, true),
  'staff.markInboxRead': posts(everywhere, true),
  // On the phone alone; a code that somebody looked at is theirs.
  'computers.lookAt': posts(everywhere, false),
  'computers.confirm': posts(theirs('code-taken'), false),
  'computers.refuse': posts(theirs('code-taken'), false),
  'staff.listPosts': managers({ ...under('nothing'), below: 'some' }, 'n-qinghe'),
  'staff.invite': managers(under('place-not-yours')),
  'staff.withdraw': managers(under('invitation-unknown')),
  'staff.list': managers({ ...under('nothing'), below: 'some' }, 'n-qinghe'),
  'staff.openPerson': managers(under('staff-unknown'), 'n-qinghe'),
  'staff.setStanding': managers(under('staff-unknown'), 'n-qinghe'),
  'staff.endPost': managers(under('staff-unknown'), 'n-qinghe'),
  'staff.noteTraining': managers(under('staff-unknown'), 'n-qinghe'),
  'staff.checkCredential': managers(under('staff-unknown'), 'n-qinghe'),
  'staff.setCredentialRule': managers(under('place-not-yours'), 'n-liuan'),
  // An expert is there for their own place and all below it; who manages above finds them, too.
  'experts.list': staff(
    {
      ...{ manager: { ...ofExperts, above: 'yes' }, counsellor: ofExperts, 'care-worker': ofExperts },
      ...{ 'psych-officer': ofExperts, 'clinical-lead': ofExperts, expert: ofExperts },
    },
    { at: 'n-qinghe' },
  ),
  'experts.readOwn': staff({ expert: theirs('expert-unknown') }, { at: 'n-qinghe' }),
  'experts.setOwn': staff({ expert: theirs('expert-unknown') }, { at: 'n-qinghe' }),
  'experts.listBatches': reviewers(under('nothing')),
  'experts.readBatch': reviewers(under('batch-unknown')),
  'experts.openBatch': managers(under('place-not-yours')),
  'experts.saveBatch': managers(theirsThere('batch-not-yours', 'batch-unknown')),
  'experts.withdrawBatch': managers(theirsThere('batch-not-yours', 'batch-unknown')),
  'experts.reviewBatch': reviewers(under('batch-unknown')),
  'experts.inviteAdmitted': managers(under('batch-unknown')),
  'organisation.readMessages': managers(everywhere),
  'organisation.saveMessages': managers(top('place-not-yours'), 'n-city'),
  // Figures of the program as a whole; nothing of a person or a place.
  'jobs.list': managers(everywhere),
  'jobs.readHealth': managers(everywhere),
  // Of their own place, whichever that is.
  'setup.readProgress': managers({ ...under('some'), above: 'some' }, 'n-qinghe'),
  // Of colleagues; the other files are asked for below.
  'setup.exportTable': staff(
    {
      manager: under('nothing'),
      'care-worker': wherever('not-allowed'),
      'line-keeper': wherever('not-allowed'),
    },
    {
      ...{ at: 'n-qinghe', words: ['planted的同事'] },
      whyNever: { 'care-worker': 'take along the codes alone', 'line-keeper': 'take along the lines alone' },
    },
  ),
  'setup.checkTables': managers(under('some'), 'n-qinghe'),
  'setup.importTables': managers(under('table-faults'), 'n-qinghe'),
  'privacy.carryOut': timer,
  'privacy.retain': timer,
  'privacy.carryMoves': timer,
  'sessions.freeRunOut': timer,
  'assessments.clearExpired': timer,
  'children.clear': timer,
  'publishing.tendPieces': timer,
  'callbacks.clear': timer,
  'contributions.clear': timer,
  'courses.clearMarks': timer,
  'keys.turn': timer,
  'jobs.bring': timer,
  'jobs.measure': timer,
  'jobs.watch': timer,
  'messages.sendDue': timer,
  'waitlist.handOut': timer,
  'duty.watch': timer,
  'staff.clear': timer,
  'computers.clear': timer,
  'organisation.tellDoors': timer,
}
