import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** How many builds' files stay: a page opened before a save may still ask for one of them. */
const builds = 3
const isNamedByContent = (file: string) => /\.[0-9a-f]{8}\./.test(file)

/** Where finished web builds are served from, while the next one is being written elsewhere. */
export class ServedSite {
  #kept: Set<string>[] = []

  constructor(readonly dir: string) {}

  /** What leads to all the rest comes last. */
  take(from: string): void {
    const files = readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    for (const file of files.filter((file) => file !== 'index.html')) {
      const copy = join(this.dir, file)
      if (isNamedByContent(file) && existsSync(copy)) continue
      mkdirSync(dirname(copy), { recursive: true })
      copyFileSync(join(from, file), copy)
    }
    const index = join(this.dir, 'index.html')
    copyFileSync(join(from, 'index.html'), `${index}.new`)
    renameSync(`${index}.new`, index)
    this.#forgetOld(new Set(files))
  }

  #forgetOld(newest: Set<string>): void {
    const gone = this.#kept.length < builds ? undefined : this.#kept.shift()
    this.#kept.push(newest)
    for (const file of gone ?? []) {
      if (!this.#kept.some((build) => build.has(file))) rmSync(join(this.dir, file), { force: true })
    }
  }
}
