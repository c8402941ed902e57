import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { secretsOf } from '../../cloudfunctions/_runtime/private'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rescore-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nine answers of 1 to version 2: nine in all, the second band, the ninth calls for support. */
const responses = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, 1]))
const kept = {
  ...{ _id: 'row-1', personId: 'person-1', scaleId: 'phq9', scaleVersion: 2, responses },
  score: {
    total: 9,
    bandId: 'some',
    criticalItems: ['phq9-9'],
    scores: { total: 9 },
    patterns: { algorithm: 'fewer' },
  },
}

const env = { ...process.env, XINLIN_FIELD_KEY: 'a key for tests, of no use anywhere else' }
const { seal } = secretsOf(env)

/** As it is stored since: under its own id, or under another. */
function sealedRow({ _id, personId, responses, ...found }: typeof kept, under = _id) {
  const at = (field: string) => ({ collection: 'administrations', id: under, field })
  const closed = (field: string, said: object) => seal(at(field), JSON.stringify(said))
  return { _id, personId, found: closed('found', found), responses: closed('responses', responses), v: 3 }
}

function exported(name: string, rows: readonly object[]): string {
  const file = join(folder, name)
  writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`)
  return file
}

const rescored = (...rows: object[]) => rescoredWith([], ...rows)

function rescoredWith(wordings: readonly object[], ...rows: object[]) {
  const files = [exported('administrations.jsonl', rows), exported('wordings.jsonl', wordings)]
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'config/rescore.ts', ...files], {
    encoding: 'utf8',
    env,
  })
  return { status, lines: stdout.trim().split('\n'), stdout }
}

it('an export that would be the same today is said to be so', () => {
  const first = {
    ...kept,
    _id: 'row-0',
    scaleVersion: 1,
    score: { total: 9, bandId: 'some', criticalItems: ['phq9-9'] },
  }
  expect(rescored(kept, first)).toMatchObject({ status: 0, lines: ['2 looked at, 0 differ'] })
})

it('what is sealed is opened with the keys of the environment, and scored beside what is not', () => {
  const wrong = { ...kept, _id: 'row-2', score: { ...kept.score, total: 10 } }
  expect(rescored(kept, sealedRow({ ...kept, _id: 'row-1b' }), sealedRow(wrong)).lines).toEqual([
    'row-2 phq9 2: differs, 10 some → 9 some',
    '3 looked at, 1 differ',
  ])
  expect(rescored(sealedRow(kept, 'another row')).status).toBe(1)
})

it('what would be another today is told by id, never by person or answer', () => {
  const { 'phq9-9': _, ...open } = responses
  const { status, lines, stdout } = rescored(
    kept,
    { ...kept, _id: 'row-2', score: { ...kept.score, total: 10, bandId: 'noticeable' } },
    { ...kept, _id: 'row-3', scaleVersion: 7 },
    { ...kept, _id: 'row-4', responses: open },
    { ...kept, _id: 'row-5', responses: { ...responses, 'phq9-1': 4 } },
  )
  expect(status).toBe(1)
  expect(lines).toEqual([
    'row-2 phq9 2: differs, 10 noticeable → 9 some',
    'row-3 phq9 7: scale-unknown, 9 some → none',
    'row-4 phq9 2: responses-incomplete, 9 some → none',
    'row-5 phq9 2: responses-invalid, 9 some → none',
    '5 looked at, 4 differ',
  ])
  expect(stdout).not.toMatch(/person-1|phq9-\d/)
})

it('without an export nothing is scored', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'config/rescore.ts'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('which export?')
})

it('what was answered in a wording that was brought is scored by its skeleton, for whom it was', () => {
  const of = (sex: string, bandId: string) => ({
    ...{ _id: sex, scaleId: 'auditc', scaleVersion: 1001, parameters: { sex } },
    responses: { 'auditc-1': 1, 'auditc-2': 1, 'auditc-3': 1 },
    score: { total: 3, bandId, criticalItems: [], scores: { total: 3 }, patterns: {} },
  })
  const wordings = [{ _id: 'auditc_1001', scaleId: 'auditc', version: 1001, skeletonVersion: 1 }]
  expect(rescoredWith(wordings, of('female', 'positive'), of('male', 'negative')).lines).toEqual([
    '2 looked at, 0 differ',
  ])
  expect(rescoredWith(wordings, of('male', 'positive')).lines[0]).toBe(
    'male auditc 1001: differs, 3 positive → 3 negative',
  )
})
