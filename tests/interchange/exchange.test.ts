import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from '#core/scales/index'
import { faultsIn } from '../support/r4'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fhir-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'config/fhir.ts', ...words], { encoding: 'utf8' })

function saved(name: string, text: string) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('whoever exchanges questionnaires', () => {
  it('has every published edition written into a folder, each as R4 allows, and reads one back as a draft', () => {
    const out = join(folder, 'out', 'fhir')
    const { status, stdout, stderr } = run('write', out)
    expect([status, stderr]).toEqual([0, ''])
    const files = readdirSync(out).sort()
    expect(files).toEqual(published.map(({ id, version }) => `${id}-${version}.json`).sort())
    expect(files).toEqual(expect.arrayContaining(['phq9-1.json', 'phq9-2.json', 'who5-1.json']))
    expect(stdout.trim().split('\n')).toHaveLength(files.length)
    for (const file of files) expect(faultsIn(JSON.parse(readFileSync(join(out, file), 'utf8'))), file).toEqual([])

    const back = run('read', join(out, 'phq9-2.json'))
    expect(back.status).toBe(0)
    expect(JSON.parse(back.stdout)).toMatchObject({
      draft: { id: 'phq9', version: 2, items: { length: 9 } },
      missing: expect.arrayContaining([
        { what: 'passport' },
        { what: 'scoring-rule' },
        { what: 'element', where: 'copyright' },
      ]),
    })
  })

  it.each([
    ['that is no JSON', '<Questionnaire/>', 'no-json'],
    ['that is another resource', '{"resourceType":"Patient"}', 'unreadable-at-resourceType'],
  ])('is told of a file %s', (_, text, refusal) => {
    const file = saved('other.json', text)
    const { status, stdout, stderr } = run('read', file)
    expect([status, stdout, stderr.trim()]).toEqual([1, '', `${file}: ${refusal}`])
  })

  it('may have a file with a byte order mark', () => {
    const json = {
      resourceType: 'Questionnaire',
      item: [{ linkId: 'a', text: '一', type: 'choice', answerOption: [{ valueString: '是' }, { valueString: '否' }] }],
    }
    expect(run('read', saved('mark.json', `\uFEFF${JSON.stringify(json)}`)).status).toBe(0)
  })

  it('is told how it is called', () => {
    expect(run().status).toBe(1)
    expect(run('write').stderr).toContain('write <folder> | read <file>')
  })
})
