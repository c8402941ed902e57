/**
 * The licences of what is bundled: from the bundler's own list of files, so that nobody has to think of it when a
 * package comes in. Plain Node, for the functions' build and, by config/plugins/notices.cjs, for the client's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package a file belongs to; null for our own. Symbolic links are followed by the bundlers. */
function packageOf(file) {
  const path = file.replaceAll('\\', '/').replace(/^[^/]*!|\?.*$/g, '')
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null
}

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.\-_].*)?$/i

function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const who = [author?.name ?? author, repository?.url ?? repository].filter((one) => typeof one === 'string')
  const said = `This package holds no text of its licence. Its package.json says: ${license ?? 'nothing of one'}${who.length > 0 ? `; ${who.join('; ')}` : ''}.`
  return {
    title: `${name} ${version} (${license?.type ?? license ?? 'no licence named'})`,
    text: texts.join('\n\n') || said,
  }
}

/** One text for all packages that any of these files is part of, by name; each licence text as its package has it. */
export function noticesOf(files, root = process.cwd()) {
  const folders = new Set([...files].map(packageOf).filter((folder) => folder !== null))
  const notices = [...folders]
    .map((folder) => (existsSync(folder) ? folder : join(root, folder)))
    // A folder inside a package may hold a package.json without a name, to say which kind of module lies in it.
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(noticeOf)
  const byTitle = new Map(notices.map((notice) => [notice.title, notice]))
  const sorted = [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
  const parts = sorted.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text}\n`)
  return `Parts of what lies here were written by others, under these licences.\n\n${parts.join('\n')}`
}
