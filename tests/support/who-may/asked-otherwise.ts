import { aLineWish } from '../lines'
import { aText } from '../pieces'
import { questions } from '../questions'
import { everywhere, type Rows, staff, theirs, top, under } from './row'

/** The same question of `planted-…`, asked of what was planted for a place. */
function ofAPlace(name: string) {
  const { input = {}, words = [] } = questions[name] ?? {}
  const text = JSON.stringify({ input, words }).replaceAll('planted-', 'placed-')
  const asked = JSON.parse(text) as { readonly input: object; readonly words: readonly string[] }
  return { ...asked, at: 'n-chenguang' } as const
}

const ofYunxi = (name: string) => ({ input: { ...questions[name]?.input, counsellorId: 'c-yunxi' } })
const calendar = (name: string): Rows => ({
  [`${name} · of one who is managed`]: staff(
    { counsellor: theirs('counsellor-unknown'), manager: under('counsellor-unknown') },
    ofYunxi(name),
  ),
})
const byEditors = (name: string): Rows => ({
  [`${name} · of a place`]: staff({ editor: under('not-allowed') }, ofAPlace(name)),
})
const byBoth = (name: string): Rows => ({
  [`${name} · of a place`]: staff(
    { editor: under('not-allowed'), 'professional-reviewer': under('not-allowed') },
    ofAPlace(name),
  ),
})
const byWhoWasAsked = (name: string, no: string): Rows => ({
  [`${name} · as who was asked`]: staff({ expert: theirs(no) }, { who: 'sample-expert' }),
})
const keptHere = { area: { nodeId: 'n-chenguang', name: '晨光社区' } }
const ofLines = (input: object, at: 'n-chenguang' | 'n-city') =>
  staff({ manager: under('not-allowed'), 'line-keeper': under('not-allowed') }, { at, input, words: [] })
const dialled = { outcome: 'answered', answerer: 'operator', waited: 30 }

/**
 * What the decision also looks at besides the first question: the calendar of one who is managed, what belongs to a place
 * and not to everybody, and other parts of one operation. A role that is not named here is asked in the first row alone.
 */
export const askedOtherwise: Rows = {
  ...calendar('calendar.readTerms'),
  ...calendar('calendar.previewChange'),
  ...calendar('calendar.saveChange'),
  ...calendar('calendar.setLink'),
  ...byBoth('publishing.openPiece'),
  ...byBoth('publishing.readVersion'),
  ...byBoth('publishing.previewPiece'),
  ...byEditors('publishing.restoreVersion'),
  ...byEditors('publishing.sendForReview'),
  ...byBoth('publishing.answerChecklist'),
  ...byEditors('publishing.schedulePiece'),
  ...byEditors('publishing.publishPiece'),
  ...byBoth('publishing.withdrawPiece'),
  'publishing.listPieces · of a place': staff(
    // The top sees those of all places.
    { editor: under('nothing'), 'professional-reviewer': under('nothing') },
    { at: 'n-chenguang', words: ['placed-draft'] },
  ),
  'publishing.savePiece · of a place': staff(
    { editor: under('not-allowed') },
    {
      ...ofAPlace('publishing.savePiece'),
      input: { ...ofAPlace('publishing.savePiece').input, nodeId: 'n-chenguang' },
    },
  ),
  // Where a piece belongs was said when it was begun: nothing sent later takes it out of its place.
  'publishing.savePiece · of a place, sent for everybody': staff(
    { editor: under('not-allowed') },
    { ...ofAPlace('publishing.savePiece'), words: ['"nodeId":"n-chenguang"'] },
  ),
  'publishing.savePiece · a new one for a place': staff(
    { editor: under('not-allowed') },
    { input: { pieceId: null, revision: 0, nodeId: 'n-chenguang', text: aText() }, words: [] },
  ),
  'publishing.savePiece · a new one for everybody': staff(
    { editor: top('not-allowed') },
    { at: 'n-city', input: { pieceId: null, revision: 0, nodeId: null, text: aText() }, words: [] },
  ),
  'publishing.reviewPiece · as a professional': staff(
    { 'professional-reviewer': top('not-allowed') },
    { at: 'n-city', input: { ...questions['publishing.reviewPiece']?.input, signedAs: '示例的医生' } },
  ),
  'publishing.reviewPiece · of a place, as a professional': staff(
    { 'professional-reviewer': under('not-allowed') },
    {
      ...ofAPlace('publishing.reviewPiece'),
      input: { ...ofAPlace('publishing.reviewPiece').input, signedAs: '示例的医生' },
    },
  ),
  'publishing.reviewPiece · of a place': staff({ editor: under('not-allowed') }, ofAPlace('publishing.reviewPiece')),
  'hotlines.save · of a place': ofLines(aLineWish(keptHere), 'n-chenguang'),
  'hotlines.setClosed · of a place': ofLines({ lineId: 'line-12398', closed: true, revision: 1 }, 'n-chenguang'),
  'hotlines.noteTest · of a place': ofLines({ lineId: 'line-12398', ...dialled }, 'n-chenguang'),
  // A line of a place is not made everybody's from below, nor everybody's a place's.
  'hotlines.save · of a place, for everybody': ofLines(aLineWish({ number: '12398' }, 1), 'n-city'),
  'hotlines.save · of everybody, for a place': ofLines(aLineWish({ ...keptHere, number: '12355' }, 0), 'n-city'),
  'organisation.changeSite · the hours of its door': staff(
    { manager: under('site-not-yours'), editor: under('site-not-yours') },
    {
      at: 'n-liuan',
      input: { siteId: 's-liuan', revision: 1, change: { part: 'hours', openingHours: [] } },
    },
  ),
  ...byWhoWasAsked('consultations.list', 'nothing'),
  ...byWhoWasAsked('consultations.open', 'consultation-unknown'),
  ...byWhoWasAsked('consultations.say', 'consultation-unknown'),
  ...byWhoWasAsked('consultations.close', 'consultation-unknown'),
  ...byWhoWasAsked('consultations.sendBack', 'consultation-unknown'),
  'records.listMoves · whom they asked it for': staff(
    { counsellor: theirs('nothing'), 'care-worker': theirs('nothing') },
    { who: 'sample-care-worker-2', words: ['table-asked'] },
  ),
  'setup.exportTable · of codes': staff(
    { manager: under('nothing'), 'care-worker': under('nothing') },
    { input: { table: 'placements', format: 'csv' }, words: ['藏好的墙角'] },
  ),
  // The registry of lines is everybody's to read.
  'setup.exportTable · of lines': staff(
    { manager: everywhere, 'line-keeper': everywhere },
    { input: { table: 'lines', format: 'csv' }, words: ['12398'] },
  ),
}
