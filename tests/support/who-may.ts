import { type StaffRole, staffRoles } from '#core/domain/access/roles'

/** What an operation answers: yes, or the refusal by its name. */
export type Said = string

/**
 * What becomes of one question asked by others than who may. `there`: whoever has this role where the thing is, and for
 * a counsellor on the calendar it belongs to. `colleague`: a counsellor of the same place with another calendar.
 * `elsewhere`: the role at a street that has nothing to do with it. A role that is not named is `not-allowed`.
 */
export interface WhoMay {
  /** Somebody who stands in no relation to it, without any post. */
  readonly stranger: Said
  readonly roles?: Readonly<
    Partial<Record<StaffRole, { readonly there: Said; readonly colleague?: Said; readonly elsewhere: Said }>>
  >
}

const everyRole = Object.fromEntries(staffRoles.map((role) => [role, { there: 'yes', elsewhere: 'yes' }]))

/** One's own, whatever one does here. */
const ofAnyPost: WhoMay = {
  stranger: 'not-allowed',
  roles: { ...everyRole, counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
}

/**
 * Looked through row by row. Where `elsewhere` is yes, what is asked is the caller's own (a list of what they see to, a
 * calendar of theirs) or everybody's (pieces and wordings without a place, the lines).
 */
export const whoMay: Readonly<Record<string, WhoMay>> = {
  'account.whoAmI': { stranger: 'yes' },
  'account.settleAttempt': { stranger: 'yes' },
  'account.listLooks': { stranger: 'yes' },
  'account.listInbox': { stranger: 'yes' },
  'account.markInboxRead': { stranger: 'yes' },
  'privacy.readKept': { stranger: 'yes' },
  'privacy.deleteEverything': { stranger: 'yes' },
  'privacy.askMove': { stranger: 'yes' },
  'privacy.stopMove': { stranger: 'move-unknown' },
  'appointments.hold': { stranger: 'yes' },
  'appointments.release': { stranger: 'yes' },
  'appointments.book': { stranger: 'yes' },
  'appointments.bookTogether': { stranger: 'hold-over' },
  'appointments.move': { stranger: 'appointment-unknown' },
  'appointments.cancel': { stranger: 'appointment-unknown' },
  'appointments.checkIn': { stranger: 'nothing-here-today' },
  'appointments.giveFeedback': { stranger: 'appointment-unknown' },
  'appointments.answerChange': { stranger: 'appointment-unknown' },
  'appointments.addOther': { stranger: 'yes' },
  'appointments.removeOther': { stranger: 'other-unknown' },
  'appointments.readNumber': { stranger: 'yes' },
  'appointments.readReminders': { stranger: 'yes' },
  'appointments.allowReminders': { stranger: 'yes' },
  'appointments.readMayCall': { stranger: 'yes' },
  'appointments.setMayCall': { stranger: 'yes' },
  'appointments.listMine': { stranger: 'yes' },
  'appointments.copyMine': { stranger: 'yes' },
  'appointments.listAgenda': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'sessions.answerAsked': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.bookFor': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'sessions.cancelFor': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.moveFor': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.openSeat': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.recordAttendance': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.forgiveMissed': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.checkIn': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'sessions.readFeedback': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'records.openInEmergency': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'no-keeper' },
      'care-worker': { there: 'yes', elsewhere: 'no-keeper' },
    },
  },
  'records.lookAgain': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'yes', elsewhere: 'yes' },
    },
  },
  'records.listOwn': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'yes', elsewhere: 'yes' },
    },
  },
  'records.answer': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'yes', elsewhere: 'yes' },
    },
  },
  'records.listToKeep': { stranger: 'not-allowed', roles: { 'file-keeper': { there: 'yes', elsewhere: 'yes' } } },
  'records.askBack': {
    stranger: 'not-allowed',
    roles: { 'file-keeper': { there: 'yes', elsewhere: 'opening-unknown' } },
  },
  'records.judge': {
    stranger: 'not-allowed',
    roles: { 'file-keeper': { there: 'yes', elsewhere: 'opening-unknown' } },
  },
  'records.listColleagues': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'records.askShare': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'no-keeper' } },
  },
  'records.requestMove': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'no-keeper' },
      'care-worker': { there: 'yes', elsewhere: 'no-keeper' },
    },
  },
  'records.listMoves': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'yes', elsewhere: 'yes' },
      'file-keeper': { there: 'yes', elsewhere: 'yes' },
    },
  },
  'records.decideMove': {
    stranger: 'not-allowed',
    roles: { 'file-keeper': { there: 'yes', elsewhere: 'move-unknown' } },
  },
  'records.endShare': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'calendar.readTerms': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      manager: { there: 'counsellor-unknown', elsewhere: 'counsellor-unknown' },
    },
  },
  'calendar.previewChange': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      manager: { there: 'counsellor-unknown', elsewhere: 'counsellor-unknown' },
    },
  },
  'calendar.saveChange': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'not-affected', elsewhere: 'yes' },
      manager: { there: 'counsellor-unknown', elsewhere: 'counsellor-unknown' },
    },
  },
  'calendar.setLink': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      manager: { there: 'counsellor-unknown', elsewhere: 'counsellor-unknown' },
    },
  },
  'calendar.addCounsellor': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'site-not-yours' } },
  },
  'calendar.saveProfile': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'counsellor-unknown' } },
  },
  'calendar.openWaiting': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' },
      manager: { there: 'yes', elsewhere: 'appointment-unknown' },
    },
  },
  'calendar.markCalled': {
    stranger: 'not-allowed',
    roles: {
      counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' },
      manager: { there: 'yes', elsewhere: 'appointment-unknown' },
    },
  },
  'calendar.listSite': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'site-not-yours' } } },
  'assessments.submit': { stranger: 'yes' },
  'assessments.listMine': { stranger: 'yes' },
  'assessments.copyMine': { stranger: 'yes' },
  'assessments.forget': { stranger: 'assessment-unknown' },
  'assessments.share': { stranger: 'assessment-unknown' },
  'assessments.takeBack': { stranger: 'assessment-unknown' },
  'assessments.listShared': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'assessments.openShared': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'not-shared', elsewhere: 'yes' } },
  },
  'assessments.handOver': { stranger: 'yes' },
  'assessments.claim': { stranger: 'yes' },
  'assessments.claimFor': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'assessments.submitFor': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'appointment-unknown', elsewhere: 'yes' } },
  },
  'assessments.listToRun': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' } },
  },
  'assessments.listWordings': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'assessments.bringLicence': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'assessments.checkWording': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'assessments.proposeWording': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'assessments.readLicence': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'assessments.decideWording': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'children.list': { stranger: 'yes' },
  'children.save': { stranger: 'child-unknown' },
  'children.agree': { stranger: 'child-unknown' },
  'children.invite': { stranger: 'child-unknown' },
  'children.join': { stranger: 'yes' },
  'children.removeGuardian': { stranger: 'child-unknown' },
  'children.forget': { stranger: 'child-unknown' },
  'children.keepResult': { stranger: 'child-unknown' },
  'children.openResult': { stranger: 'result-unknown' },
  'children.readTrace': { stranger: 'child-unknown' },
  'children.listResults': { stranger: 'child-unknown' },
  'children.showResult': { stranger: 'result-unknown' },
  'children.forgetResult': { stranger: 'result-unknown' },
  'children.askForSomebody': { stranger: 'child-unknown' },
  'children.answerCare': { stranger: 'child-unknown' },
  'children.shareResult': { stranger: 'result-unknown' },
  'children.takeBackResult': { stranger: 'result-unknown' },
  'children.openSharedResult': {
    stranger: 'not-allowed',
    roles: { counsellor: { there: 'yes', colleague: 'not-shared', elsewhere: 'yes' } },
  },
  'content.searchArticles': { stranger: 'yes' },
  'content.listHandOuts': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, 'care-worker': { there: 'yes', elsewhere: 'yes' } },
  },
  'content.noteHandOut': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'not-allowed' },
      'care-worker': { there: 'yes', elsewhere: 'not-allowed' },
    },
  },
  'content.removeHandOut': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'hand-out-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'hand-out-unknown' },
    },
  },
  'hotlines.listKept': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, 'line-keeper': { there: 'yes', elsewhere: 'yes' } },
  },
  'hotlines.save': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, 'line-keeper': { there: 'yes', elsewhere: 'yes' } },
  },
  'hotlines.setClosed': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, 'line-keeper': { there: 'yes', elsewhere: 'yes' } },
  },
  'hotlines.noteTest': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, 'line-keeper': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.listPieces': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.listShipped': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.openPiece': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.readVersion': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.previewPiece': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.savePiece': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.restoreVersion': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.sendForReview': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.reviewPiece': {
    stranger: 'not-allowed',
    roles: {
      editor: { there: 'yes', elsewhere: 'yes' },
      'professional-reviewer': { there: 'signature-missing', elsewhere: 'signature-missing' },
    },
  },
  'publishing.answerChecklist': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.schedulePiece': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.publishPiece': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.withdrawPiece': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'yes' }, 'professional-reviewer': { there: 'yes', elsewhere: 'yes' } },
  },
  'publishing.bringPicture': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'publishing.keepPicture': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'callbacks.listMine': { stranger: 'yes' },
  'callbacks.copyMine': { stranger: 'yes' },
  'callbacks.ask': { stranger: 'yes' },
  'callbacks.takeBack': { stranger: 'callback-unknown' },
  'callbacks.listQueue': { stranger: 'not-allowed', roles: { 'care-worker': { there: 'yes', elsewhere: 'yes' } } },
  'callbacks.take': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'callback-unknown' } },
  },
  'callbacks.noteTry': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'callback-unknown' } },
  },
  'callbacks.giveBack': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'callback-unknown' } },
  },
  'callbacks.close': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'callback-unknown' } },
  },
  'callbacks.listToCall': { stranger: 'not-allowed', roles: { 'care-worker': { there: 'yes', elsewhere: 'yes' } } },
  'callbacks.readDay': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'site-unknown' } },
  },
  'callbacks.openToCall': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'call-unknown' } },
  },
  'callbacks.noteToCall': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'call-unknown' } },
  },
  'duty.readRota': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.saveRota': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'site-unknown' } },
  },
  // A shift is somebody's own, whatever they are here for.
  'duty.checkIn': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'yes' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'yes', elsewhere: 'yes' },
    },
  },
  'duty.stepIn': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.settleAlarm': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'site-unknown' } },
  },
  // Another one's shift is nobody else's to ask about; an ask is answered by who was asked.
  'duty.askForShift': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.answerAsk': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.withdrawAsk': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  // Whoever stands there; who holds the id of a number has that number.
  'duty.takeNumber': { stranger: 'yes' },
  'duty.readTurn': { stranger: 'yes' },
  'duty.giveUpTurn': { stranger: 'yes' },
  'duty.readQueue': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.giveNumber': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.callNext': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.settleTurn': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.readHandovers': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.writeHandover': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'duty.removeHandover': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-unknown' },
      counsellor: { there: 'yes', colleague: 'yes', elsewhere: 'site-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'site-unknown' },
    },
  },
  'waitlist.join': { stranger: 'yes' },
  'waitlist.read': { stranger: 'yes' },
  'waitlist.pause': { stranger: 'entry-unknown' },
  'waitlist.resume': { stranger: 'entry-unknown' },
  'waitlist.withdraw': { stranger: 'entry-unknown' },
  'waitlist.listEntries': { stranger: 'not-allowed', roles: { 'care-worker': { there: 'yes', elsewhere: 'yes' } } },
  'waitlist.prioritise': {
    stranger: 'not-allowed',
    roles: { 'care-worker': { there: 'yes', elsewhere: 'entry-unknown' } },
  },
  'contributions.listMine': { stranger: 'yes' },
  'contributions.send': { stranger: 'yes' },
  'contributions.reply': { stranger: 'contribution-unknown' },
  'contributions.takeBack': { stranger: 'contribution-unknown' },
  'contributions.listInbox': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'contributions.read': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'contributions.answer': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'contributions.takeUp': { stranger: 'not-allowed', roles: { editor: { there: 'yes', elsewhere: 'yes' } } },
  'courses.open': { stranger: 'yes' },
  'courses.openLesson': { stranger: 'yes' },
  'courses.beginPlay': { stranger: 'yes' },
  'courses.beat': { stranger: 'play-over' },
  'courses.listKept': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' }, editor: { there: 'yes', elsewhere: 'yes' } },
  },
  'courses.readKept': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'course-unknown' },
      editor: { there: 'yes', elsewhere: 'course-unknown' },
    },
  },
  'courses.readFigures': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'courses.save': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'not-allowed' }, editor: { there: 'yes', elsewhere: 'not-allowed' } },
  },
  'courses.saveLesson': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'course-unknown' },
      editor: { there: 'yes', elsewhere: 'course-unknown' },
    },
  },
  'courses.removeLesson': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'course-unknown' },
      editor: { there: 'yes', elsewhere: 'course-unknown' },
    },
  },
  'courses.setPopulation': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'not-allowed' } } },
  'placements.list': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'not-allowed' },
      'care-worker': { there: 'yes', elsewhere: 'not-allowed' },
    },
  },
  'placements.putUp': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'not-allowed' },
      'care-worker': { there: 'yes', elsewhere: 'not-allowed' },
    },
  },
  'placements.takeDown': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'placement-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'placement-unknown' },
    },
  },
  'placements.setPhoto': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'placement-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'placement-unknown' },
    },
  },
  'placements.openPhoto': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'placement-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'placement-unknown' },
    },
  },
  'posters.make': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'placement-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'placement-unknown' },
    },
  },
  'posters.setPicture': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'placement-unknown' },
      'care-worker': { there: 'yes', elsewhere: 'placement-unknown' },
    },
  },
  'staff.readPost': { stranger: 'yes' },
  'staff.sign': { stranger: 'no-post' },
  'staff.switchPost': { stranger: 'no-post' },
  'staff.leave': { stranger: 'post-unknown' },
  'staff.noteCredential': { stranger: 'no-post' },
  'staff.removeCredential': { stranger: 'no-post' },
  'staff.setPortrait': { stranger: 'no-post' },
  'staff.setIntroduction': { stranger: 'no-post' },
  'staff.listPosts': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'staff.invite': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } } },
  'staff.withdraw': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'invitation-unknown' } } },
  'staff.lookAtInvitation': { stranger: 'yes' },
  'staff.accept': { stranger: 'yes' },
  'staff.list': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'staff.openPerson': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'staff-unknown' } } },
  'staff.setStanding': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'staff-unknown' } } },
  'staff.endPost': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'staff-unknown' } } },
  'staff.noteTraining': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'staff-unknown' } } },
  'staff.checkCredential': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'staff-unknown' } },
  },
  'staff.setCredentialRule': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'staff.enterWithoutManager': { stranger: 'yes' },
  'staff.listInbox': ofAnyPost,
  'staff.markInboxRead': ofAnyPost,
  'computers.lookAt': ofAnyPost,
  'computers.confirm': ofAnyPost,
  'computers.refuse': ofAnyPost,
  'computers.list': { stranger: 'yes' },
  'computers.end': { stranger: 'computer-unknown' },
  'computers.endAll': { stranger: 'yes' },
  'organisation.listTree': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'organisation.openPlace': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.openSite': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'site-not-yours' } },
  },
  'organisation.listDoors': {
    stranger: 'not-allowed',
    roles: { editor: { there: 'yes', elsewhere: 'site-not-yours' } },
  },
  'organisation.previewDoors': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-not-yours' },
      editor: { there: 'yes', elsewhere: 'site-not-yours' },
    },
  },
  'organisation.readMessages': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'organisation.saveMessages': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'yes' } },
  },
  'jobs.readHealth': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'jobs.list': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'organisation.readBuilt': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'organisation.readStaffing': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'setup.readProgress': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  // Of colleagues; codes are taken along by care workers too, and lines by their keepers (tests/functions/setup/export.test.ts).
  'setup.exportTable': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'yes' },
      'care-worker': { there: 'not-allowed', elsewhere: 'not-allowed' },
      'line-keeper': { there: 'not-allowed', elsewhere: 'not-allowed' },
    },
  },
  'setup.checkTables': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'yes' } } },
  'setup.importTables': { stranger: 'not-allowed', roles: { manager: { there: 'yes', elsewhere: 'table-faults' } } },
  'organisation.addNode': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.renameNode': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.moveNode': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.closeNode': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.setAtNode': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  'organisation.addSite': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'place-not-yours' } },
  },
  // Opening a house again is a manager's; what an editor writes of it: tests/functions/organisation/doors.test.ts.
  'organisation.changeSite': {
    stranger: 'not-allowed',
    roles: {
      manager: { there: 'yes', elsewhere: 'site-not-yours' },
      editor: { there: 'site-not-yours', elsewhere: 'site-not-yours' },
    },
  },
  'organisation.setAtSite': {
    stranger: 'not-allowed',
    roles: { manager: { there: 'yes', elsewhere: 'site-not-yours' } },
  },
}
