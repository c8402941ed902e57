/**
 * While `npm start` runs: builds again what changes, and says where it is served from. It costs nothing until a source
 * changes; the two Taro builds, the heavy ones, start with the first change of theirs. What they build goes into a
 * folder of its own, so that a release and the tests of it never meet it; functions and console are built in place,
 * since that is how a release builds them.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Watchpack from 'watchpack'
import { hashOf, isBuilt, root, sourcesOf } from '../stamps.mjs'
import { ownFolder } from './folder'
import { worksInPlace } from './in-place'
import type { BuildNews } from './news'
import { Round } from './round'
import { faultsOf, openSites } from './sites'
import { TaroBuild } from './taro-build'

process.chdir(root)
process.once('disconnect', () => process.exit(0))

const outDir = ownFolder()
const sites = openSites(outDir)
const round = new Round(() => process.send?.({ serve: sites.served(), changed: true } satisfies BuildNews))
const inPlace = worksInPlace(round)

function taroBuild(target: 'h5' | 'weapp' | 'desk', what: string, take: () => Promise<void>): TaroBuild {
  const failed = (faults: readonly string[]) => round.failed(what, faults)
  return new TaroBuild(target, outDir, {
    began: () => round.begin(what),
    built: () =>
      void take().then(
        () => round.done(what),
        (error: unknown) => failed(faultsOf(error)),
      ),
    failed,
  })
}
const h5 = taroBuild('h5', '网页版', sites.takeH5)
const weapp = taroBuild('weapp', '小程序', sites.takeWeapp)
/** Only for whoever began with it: a third build of this size, beside the other two. */
const desk = process.argv.includes('--desk') ? taroBuild('desk', '工作台', sites.takeDesk) : null

const pageConfigs = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.config.ts'))
    .map((file) => join('src', file))

interface Subject {
  /** Another word as soon as it is another. */
  is(): string
  then(): unknown
  /** The build of `npm start` that it should be in already. */
  builtAs?: string
}

const subjects: Subject[] = [
  {
    is: () =>
      hashOf(['emulator/cloud', 'emulator/client', 'emulator/index.ts', 'config/local.ts', 'package-lock.json']),
    then: () => console.log('  本地云自己的代码或依赖变了：按 Ctrl+C 停下，再 npm start 一次才生效。'),
  },
  {
    is: () => hashOf(['config/index.ts', 'config/plugins', 'babel.config.cjs', ...pageConfigs()]),
    then: () => [h5, weapp, desk].map((build) => build?.restart()),
  },
  { is: () => sourcesOf('h5'), then: () => h5.start(), builtAs: 'h5' },
  { is: () => sourcesOf('weapp'), then: () => weapp.start(), builtAs: 'weapp' },
  ...(desk ? [{ is: () => sourcesOf('desk'), then: () => desk.start(), builtAs: 'desk' }] : []),
  { is: () => sourcesOf('functions'), then: inPlace.functions, builtAs: 'functions' },
  { is: () => sourcesOf('console'), then: inPlace.console, builtAs: 'console' },
  { is: () => hashOf(['core/content', 'config/seed.ts']), then: inPlace.documents },
]

/** A saved file that says what it said before is no change, nor is one that an editor makes and takes away again. */
const known = new Map(
  subjects.map((subject) => [subject, subject.builtAs && !isBuilt(subject.builtAs) ? '' : subject.is()]),
)

function look(): void {
  for (const subject of subjects) {
    const now = subject.is()
    if (now === known.get(subject)) continue
    known.set(subject, now)
    subject.then()
  }
}

const sources = new Watchpack({ aggregateTimeout: 50 })
sources.on('aggregated', look)
sources.watch({
  directories: [
    ...['core', 'src', 'cloudfunctions', 'config'],
    ...['emulator/cloud', 'emulator/client', 'emulator/console'],
  ].map((folder) => join(root, folder)),
  files: ['babel.config.cjs', 'project.config.json', 'package-lock.json'].map((file) => join(root, file)),
  startTime: Date.now(),
})
look()
