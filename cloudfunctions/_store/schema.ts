export interface Index {
  readonly name: string
  readonly keys: readonly { readonly field: string; readonly direction: 1 | -1 }[]
  readonly unique: boolean
}

function index(name: string, fields: Readonly<Record<string, 1 | -1>>, unique = false): Index {
  return { name, keys: Object.entries(fields).map(([field, direction]) => ({ field, direction })), unique }
}

/**
 * Every collection with the indexes its queries need, as an operator sets them up. All are ADMINONLY: nobody reaches
 * data but through a function. A missing field counts as null in an index, so indexed fields are always written.
 */
const indexes = {
  nodes: [],
  // One document, that every change of the organisation writes: two that could not stand together meet there.
  tree: [],
  sites: [index('node', { nodeId: 1 })],
  placements: [index('site', { siteId: 1 })],
  // How often what was done after a code was scanned: no day, no hour, nobody.
  'step-counts': [index('site', { siteId: 1 })],
  // The photo of a site on its posters.
  'site-pictures': [],
  articles: [index('position', { position: 1 })],
  // Shelves, doors and series that are no longer as the program has them.
  'article-collections': [],
  pieces: [index('changed_at', { changedAt: -1 }), index('publish_at', { publishAt: 1 })],
  'piece-versions': [index('piece_version', { pieceId: 1, version: -1 }, true)],
  'piece-pictures': [index('kept_at', { isKept: 1, at: 1 })],
  'picture-parts': [index('picture_part', { pictureId: 1, part: 1 }, true)],
  counsellors: [index('status_site', { status: 1, siteId: 1 }), index('status_sites', { status: 1, siteIds: 1 })],
  // The id says the same as this key; unique, so that a day imported under a wrong id cannot stand beside the right one.
  'counsellor-days': [
    index('counsellor_date', { counsellorId: 1, date: 1 }, true),
    index('runs_out', { runsOut: 1 }),
    index('counsellor_news', { counsellorId: 1, newsAt: -1 }),
    index('news', { newsAt: 1 }),
    index('date', { date: 1 }),
  ],
  'holiday-tables': [],
  'room-days': [index('room_date', { roomId: 1, date: 1 }, true), index('date', { date: 1 })],
  // Of whom something is due to be told by WeChat; null of nearly everybody.
  people: [index('due', { dueAt: 1 })],
  // Those that are to be removed with all that was kept.
  children: [index('forgotten', { forgotten: 1 }), index('named', { named: 1 })],
  'child-results': [
    index('child_completed', { childId: 1, completedAt: -1 }),
    index('shared_until', { sharedWith: 1, sharedUntil: 1 }),
  ],
  // By a hash of its code.
  invitations: [index('until', { until: 1 })],
  staff: [],
  // One document: what holds for everybody who works here.
  rosters: [],
  // By a hash of its code.
  'staff-invitations': [index('until', { until: 1 })],
  // Under the staff record of each.
  experts: [index('node', { nodeId: 1 })],
  // Who is proposed, and was admitted, as one of them.
  'expert-batches': [index('node', { nodeId: 1 }), index('gone', { goneAt: 1 })],
  // By a hash of the code on a screen, and of what the browser holds.
  'desk-sign-ins': [index('until', { until: 1 })],
  'desk-sessions': [index('person_until', { personId: 1, until: -1 }), index('until', { until: 1 })],
  hotlines: [],
  courses: [],
  'lesson-bodies': [],
  // How often what was played where: no day, no hour, nobody.
  'play-counts': [index('course', { courseId: 1 })],
  // Under a hash only the functions can make; nothing leads from one to a lesson or a person.
  'play-marks': [index('last_day', { lastDay: 1 })],
  populations: [],
  'hand-outs': [index('site_on', { siteId: 1, on: 1 })],
  appointments: [
    index('person_start', { personId: 1, start: -1 }),
    index('counsellor_status_start', { counsellorId: 1, status: 1, start: 1 }),
    index('start', { start: 1 }),
  ],
  callbacks: [
    index('person_asked', { personId: 1, askedAt: -1 }),
    index('open_node_due', { isOpen: 1, nodeId: 1, due: 1 }),
    index('open_node_gone', { isOpen: 1, nodeId: 1, goneAt: -1 }),
    index('gone', { goneAt: 1 }),
  ],
  // One document: what is sent by WeChat, when it is not.
  'message-settings': [],
  // Who is to be called because a message did not reach them.
  'calls-to-make': [
    index('open_within_by', { isOpen: 1, within: 1, by: 1 }),
    index('person_at', { personId: 1, at: -1 }),
    index('gone', { goneAt: 1 }),
  ],
  // Who waits for a place.
  'waiting-entries': [
    index('open_since', { isOpen: 1, since: 1 }),
    index('open_sites_since', { isOpen: 1, siteIds: 1, since: 1 }),
    index('person_since', { personId: 1, since: -1 }),
    index('gone', { goneAt: 1 }),
  ],
  // Who is on duty at a site in a week, who came, and when nobody did.
  rotas: [index('monday', { monday: 1 }), index('gone', { goneAt: 1 })],
  // What who was on duty left for who comes next.
  handovers: [index('site_at', { siteId: 1, at: -1 }), index('gone', { goneAt: 1 })],
  // Numbers of those who came to a site without an appointment, of one day.
  'walk-ins': [index('gone', { goneAt: 1 })],
  contributions: [
    index('person_sent', { personId: 1, sentAt: -1 }),
    index('open_sent', { isOpen: 1, sentAt: 1 }),
    index('over_sent', { isOpen: 1, sentAt: -1 }),
    index('gone', { goneAt: 1 }),
  ],
  // What staff asked of experts: of each side those that are open and those that are not, for the job, and to be taken away.
  consultations: [
    index('asker_open_changed', { askerId: 1, isOpen: 1, changedAt: -1 }),
    index('expert_open_changed', { expertId: 1, isOpen: 1, changedAt: -1 }),
    index('open_changed', { isOpen: 1, changedAt: 1 }),
    index('gone', { goneAt: 1 }),
  ],
  'key-turns': [],
  'row-walks': [],
  // How the last run of each job ended: numbers, and names of faults.
  'job-records': [],
  // How calls went, an hour and function a document; lines that were crossed; how much lies where. Nothing of anybody.
  'call-counts': [index('hour', { hour: 1 })],
  'health-alarms': [],
  // Which backups were put back here: nothing of what is in them.
  restorations: [],
  'collection-sizes': [],
  // What is listed for the person it is about.
  'access-log': [index('person_at', { personId: 1, at: -1 }), index('at', { at: 1 })],
  // Records opened by somebody who has nothing to do with them, for their keepers, for who opened them, and to be taken away.
  'record-openings': [
    index('open_node_at', { isOpen: 1, nodeId: 1, at: -1 }),
    index('looker_at', { lookerId: 1, at: -1 }),
    index('by_at', { byId: 1, at: -1 }),
    index('person_at', { personId: 1, at: -1 }),
    index('at', { at: 1 }),
  ],
  // Records that are to go to another account, for the job, their keepers, who asked, and both accounts' deletions.
  'record-moves': [
    index('due', { due: 1 }),
    index('gone', { goneAt: 1 }),
    index('open_node_due', { isOpen: 1, nodeId: 1, due: 1 }),
    index('by_at', { byId: 1, at: -1 }),
    index('to_at', { toId: 1, at: -1 }),
    index('from_at', { fromId: 1, at: -1 }),
  ],
  // What somebody asked to be deleted: the work to do, and then the slip that says it was done.
  deletions: [index('due', { due: 1 }), index('gone', { goneAt: 1 })],
  // How far a daily run has come.
  sweeps: [],
  feedback: [index('counsellor_month', { counsellorId: 1, month: 1 }, true)],
  wordings: [index('status', { status: 1 })],
  'licence-files': [index('wording_at', { wordingId: 1, at: 1 })],
  'licence-parts': [index('file_part', { fileId: 1, part: 1 }, true)],
  // By a hash of its code. Nothing in it leads to anybody.
  unclaimed: [index('expires_on', { expiresOn: 1 })],
  counts: [index('last_at', { lastAt: 1 })],
  administrations: [
    index('person_completed', { personId: 1, completedAt: -1 }),
    index('shared_until', { sharedWith: 1, sharedUntil: 1 }),
  ],
} as const satisfies Record<string, readonly Index[]>

export type CollectionName = keyof typeof indexes

export const schema = {
  collections: (Object.entries(indexes) as [CollectionName, readonly Index[]][]).map(([name, own]) => ({
    name,
    permission: 'ADMINONLY' as const,
    indexes: own,
  })),
}
