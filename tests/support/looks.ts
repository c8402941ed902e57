/** The questions of staff that are answered with some of it, and what each of them opens. */
export const opens: Readonly<Record<string, string>> = {
  'sessions.openSeat': 'for-whom, intake',
  'calendar.openWaiting': 'phone',
  'records.openInEmergency': 'for-whom, intake',
  'records.lookAgain': 'for-whom, intake',
  'assessments.openShared': 'result',
  'children.openSharedResult': 'result',
  'callbacks.take': 'intake, name, phone',
  'callbacks.openToCall': 'phone',
  'staff.openPerson': 'credentials, name',
  'contributions.read': 'writing',
}

/** Whoever hands in for somebody has seen it before it was stored; what is taken into the periodical goes on to be read; that
 * there is a record is all that is seen where it is to go to another account. */
export const seen: typeof opens = {
  'assessments.submitFor': 'result',
  'contributions.takeUp': 'writing',
  'records.requestMove': 'existence',
}
