import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// A machine without a Chromium: nothing is on its PATH but an apt-get of ours.
let bin: string
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'xinlin-bin-'))
})
afterEach(() => rmSync(bin, { recursive: true, force: true }))

/** Writes down how it is called; `answers` is what it does then, in the words of a shell. */
function aptGet(answers: string): void {
  writeFileSync(
    join(bin, 'apt-get'),
    `#!/bin/sh
[ "$1" = --version ] && exit 0
echo "$*" >> '${join(bin, 'calls')}'
cd '${bin}'
busy() { echo "E: Could not get lock $1. It is held by process 4321 (unattended-upgr)" >&2; exit 100; }
${answers}
`,
  )
  chmodSync(join(bin, 'apt-get'), 0o755)
}

const installs = ": > chromium-headless-shell; echo 'Setting up chromium-headless-shell'; exit 0"

/** What `npm test` does of it, as root or not. */
function ensure({ uid }: { uid: number }): { status: number | null; said: string; found: string; calls: string[] } {
  const script = `process.getuid = () => ${uid}
    import('./config/chromium.mjs').then(({ ensureChromium }) => console.log('found ' + ensureChromium()))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { PATH: bin },
  })
  return { status, said: stdout + stderr, found: /found (.*)/.exec(stdout)?.[1] ?? '', calls: callsOf() }
}

function callsOf(): string[] {
  try {
    return readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n')
  } catch {
    return []
  }
}

describe.runIf(process.platform === 'linux')('on a machine without a Chromium', () => {
  it('waits for every lock another program holds, and has one in the end', () => {
    aptGet(`
tries=$([ -f tries ] && read -r n < tries && echo "$n" || echo 0)
echo $((tries + 1)) > tries
case "$tries" in
  0) busy /var/lib/apt/lists/lock ;;
  1) exit 0 ;;
  2) busy /var/lib/dpkg/lock-frontend ;;
  3) busy /var/cache/apt/archives/lock ;;
  4) ${installs} ;;
esac
exit 1`)
    const { status, said, found, calls } = ensure({ uid: 0 })
    expect(status, said).toBe(0)
    expect(found).toBe(join(bin, 'chromium-headless-shell'))
    expect(said).toContain('✓ 安装 Debian 的 Chromium')
    expect(said).toContain('另一个程序正在用 apt')
    expect(calls.map((call) => /update|install/.exec(call)?.[0])).toEqual([
      'update',
      'update',
      'install',
      'install',
      'install',
    ])
    for (const call of calls) expect(call).toMatch(/^-o DPkg::Lock::Timeout=[1-9]\d* /)
  })

  it('installs from the lists there are when new ones cannot be had', () => {
    aptGet(`case "$*" in *update) echo 'E: Failed to fetch' >&2; exit 100 ;; *) ${installs} ;; esac`)
    const { status, said, found } = ensure({ uid: 0 })
    expect(status, said).toBe(0)
    expect(found).toBe(join(bin, 'chromium-headless-shell'))
    expect(said).toContain('✓')
    expect(said).not.toContain('Failed to fetch')
  })

  it('has the whole browser where there is no shell', () => {
    aptGet(`case "$*" in
  *headless-shell*) echo 'E: Unable to locate package chromium-headless-shell' >&2; exit 100 ;;
  *install*) : > chromium ;;
esac
exit 0`)
    const { status, said, found, calls } = ensure({ uid: 0 })
    expect(status, said).toBe(0)
    expect(found).toBe(join(bin, 'chromium'))
    expect(said).not.toContain('Unable to locate')
    expect(calls.map((call) => /update|chromium\S*/.exec(call)?.[0])).toEqual([
      'update',
      'chromium-headless-shell',
      'chromium',
    ])
  })

  it('says why in the words of apt when it fails, and never that it succeeded', () => {
    aptGet(`case "$*" in
  *update) echo 'E: The repository is not signed.' >&2; exit 100 ;;
  *) echo 'Reading package lists...'; echo 'E: Unable to locate package chromium' >&2; exit 100 ;;
esac`)
    const { status, said } = ensure({ uid: 0 })
    expect(status).toBe(1)
    expect(said).toContain('✗ 安装 Debian 的 Chromium')
    expect(said).toContain('E: The repository is not signed.')
    expect(said).toContain('E: Unable to locate package chromium')
    expect(said).not.toContain('✓')
    expect(said).toContain('请任选一种办法')
  })

  it('does not believe an apt that installed nothing', () => {
    aptGet("echo 'chromium is already the newest version'; exit 0")
    const { status, said } = ensure({ uid: 0 })
    expect(status).toBe(1)
    expect(said).not.toContain('✓')
    expect(said).toContain('说装好了，可是哪里都没有 Chromium')
    expect(said).toContain('请任选一种办法')
  })

  it('installs nothing for who is not root, and says what to do', () => {
    aptGet(installs)
    const { status, said, calls } = ensure({ uid: 1000 })
    expect(status).toBe(1)
    expect(calls).toEqual([])
    expect(said).toContain('sudo apt-get install chromium-headless-shell')
    expect(said).not.toContain('✓')
  })

  it('takes the shell where there are both', () => {
    for (const name of ['chromium', 'chromium-headless-shell']) writeFileSync(join(bin, name), '')
    expect(ensure({ uid: 0 }).found).toBe(join(bin, 'chromium-headless-shell'))
  })

  it('takes the one that is there, and installs nothing', () => {
    aptGet(installs)
    writeFileSync(join(bin, 'google-chrome'), '')
    const { status, found, calls } = ensure({ uid: 0 })
    expect(status).toBe(0)
    expect(found).toBe(join(bin, 'google-chrome'))
    expect(calls).toEqual([])
  })
})
