import { describe, expect, it } from 'vitest'
import { emptyForm, formOf, isOvertaken, textIn, troubleIn } from '../../src/community/piece/form'
import { groups, isIn } from '../../src/community/piece/groups'
import type { Row } from '../../src/community/piece/words'
import { dateIn } from '../../src/community/piece/written-date'
import { aPiece, aPieceText } from '../support/stored-pieces'

const form = formOf(aPiece())

describe('what stands in the fields of a piece', () => {
  it('is stored as it was read when nothing is changed', () => {
    expect(textIn(form)).toEqual(aPiece().text)
    expect(isOvertaken(form, aPiece())).toBe(false)
  })

  it('is overtaken by a change of the text alone, not by an answer or a review', () => {
    expect(isOvertaken(form, aPiece({ revision: 9, state: 'in-review' }))).toBe(false)
    expect(isOvertaken(form, aPiece({ revision: 9, text: aPieceText({ summary: '别的摘要。' }) }))).toBe(true)
    // The same revision at another place: others were put beside it, and nobody changed it.
    const placements = [{ collectionId: 's01', before: 'a02' }]
    expect(isOvertaken(form, aPiece({ text: aPieceText({ placements }) }))).toBe(false)
  })

  it('loses blanks at its ends, words that stand twice and sources of which nothing is written', () => {
    const blank = { title: ' ', publisher: '', url: '' }
    const source = { title: ' 手册 ', publisher: '单位', url: ' https://example.org/a ' }
    const written = textIn({ ...form, title: ' 标题 ', words: '散步、散步 晚饭，，', sources: [blank, source] })
    expect(written).toMatchObject({ title: '标题', words: ['散步', '晚饭'] })
    expect(written.sources).toEqual([{ title: '手册', publisher: '单位', url: 'https://example.org/a' }])
  })

  it.each([
    ['2027-05-01', null],
    ['2027年5月1日', null],
    ['2027-02-30', 'review-by'],
    ['', 'review-by'],
  ])('with %j as the day to be read again by', (reviewBy, trouble) => {
    expect(troubleIn({ ...form, reviewBy })).toBe(trouble)
  })

  it.each([
    [20, 30, null],
    [21, 1, 'words'],
    [2, 31, 'words'],
  ])('with words of %i characters, %i of them', (length, count, trouble) => {
    const word = (at: number) => `${at}`.padStart(length, '字')
    const words = Array.from({ length: count }, (_, at) => word(at)).join('、')
    expect(troubleIn({ ...form, words })).toBe(trouble)
  })

  it('is empty for a new one, to be read again a year from now', () => {
    expect(textIn(emptyForm('2026-11-27'))).toMatchObject({ title: '', sources: [], reviewBy: '2027-11-27' })
  })
})

it.each([
  ['2027-05-01', '2027-05-01'],
  ['2027/5/1', '2027-05-01'],
  ['２０２７年５月１日', '2027-05-01'],
  ['20270501', '2027-05-01'],
  [' 2027.5.1 ', '2027-05-01'],
  ['2027-13-01', null],
  ['明年五月', null],
])('a written day %j is read as %j', (written, date) => {
  expect(dateIn(written)).toBe(date)
})

describe('the groups of the list', () => {
  const row = (change: Partial<Row>): Row => ({
    ...{ id: 'k', title: '', nodeId: null, state: 'draft', asks: 'second-editor', standing: null, publishAt: null },
    ...{ reviewBy: '2027-11-20', changedAt: 0, yours: true, review: 'no' },
    ...change,
  })
  const standing = { version: 1, since: 0 }
  const inGroups = (change: Partial<Row>) => groups.filter((group) => isIn(group, row(change), '2026-11-27'))

  it.each<[Partial<Row>, readonly string[]]>([
    [{}, ['mine']],
    [{ state: 'sent-back' }, ['mine']],
    [{ state: 'in-review', review: 'yes' }, ['to-review']],
    [{ state: 'in-review', review: 'own' }, ['waiting']],
    [{ state: 'in-review', review: 'professional-needed' }, ['waiting']],
    [{ state: 'approved' }, ['ready']],
    [{ state: 'scheduled' }, ['ready']],
    [{ state: 'published', standing }, ['published']],
    [{ state: 'published', standing, reviewBy: '2026-12-27' }, ['due', 'published']],
    [{ state: 'published', standing, reviewBy: '2026-12-28' }, ['published']],
    [{ state: 'draft', standing, reviewBy: '2026-11-01' }, ['mine', 'due']],
    [{ state: 'withdrawn', reviewBy: '2026-12-01' }, ['withdrawn']],
  ])('hold %j', (change, found) => {
    expect(inGroups(change)).toEqual(found)
  })
})
