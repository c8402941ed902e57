import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before the run: where the clouds lie that files of tests share. They end with their process, and the folder after it. */
export default function shareWorlds(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'xinlin-worlds-'))
  process.env.XINLIN_WORLDS = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
