import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { withoutPage } from './support/without-page'

const published = 'dist/public'

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}
const codeIn = (folder: string) =>
  filesUnder(folder)
    .filter((path) => /\.(js|html)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

/** What anybody may read at a computer that others sit down at too. Everything else there is, is somebody's own. */
const forEverybody = [
  ...['content.listArticles', 'content.openCollection', 'content.readArticle', 'content.searchArticles'],
  ...['content.listIssues', 'content.openIssue', 'content.listKits', 'content.openKit'],
  ...['sites.land', 'sites.list', 'sites.listHotlines', 'placements.noteStep'],
  // What may be asked beside the program's own: all at once, whoever looks.
  'assessments.listDefinitions',
]
const personal = operations.map(({ name }) => name).filter((name) => !forEverybody.includes(name))

describe('the web build that may be published', () => {
  it.each(personal)('cannot ask for %s', (name) => {
    expect(codeIn(published).includes(name)).toBe(false)
  })

  it('asks for what everybody may read', () => {
    for (const name of ['content.listArticles', 'content.openCollection', 'content.readArticle', 'sites.land']) {
      expect(codeIn(published).includes(name), name).toBe(true)
    }
  })

  it.each(['kept', 'counsellor', 'soonest', 'appointments', 'agenda', 'call-back', 'callbacks'])(
    'has no page %s',
    (page) => {
      expect(codeIn(published).includes(`pages/${page}/index`)).toBe(false)
    },
  )

  it('is another one than the local cloud serves, where all of that is tried', () => {
    const local = codeIn('dist/h5')
    // Begin with a button, or a sheet, that WeChat alone has.
    const ofWeChat = ['appointments.readNumber', 'appointments.readReminders', 'appointments.allowReminders']
    for (const name of ofWeChat) expect(local.includes(name), name).toBe(false)
    const asked = personal.filter((one) => !withoutPage.includes(one) && !ofWeChat.includes(one))
    for (const name of asked) {
      expect(local.includes(name), name).toBe(true)
    }
    expect(local.includes('in-wechat-')).toBe(false)
  })
})
