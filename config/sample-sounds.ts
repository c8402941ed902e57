import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { courses as courseRows, lessonBodies } from '../cloudfunctions/_store/courses'
import type { Stored } from '../cloudfunctions/_store/database'
import { playCounts as countRows } from '../cloudfunctions/_store/plays'
import { populations as populationRows } from '../cloudfunctions/_store/populations'
import type { CollectionName } from '../cloudfunctions/_store/schema'
import {
  type BreathSound,
  breathCourse,
  breathCues,
  breathLessons,
  playCounts,
  populations,
} from '../core/content/sample/courses'
import { lookAtFile } from '../core/domain/courses/look-at-file'

/** Samples a second, of one byte each: enough for a low soft tone, and half a megabyte a minute. */
const rate = 8000

/** A WAV file of a low tone that grows louder and higher while one breathes in, and sinks while one breathes out. */
export function breathWav({ into, out, rounds }: BreathSound): Buffer {
  const length = (into + out) * rounds * rate
  const samples = Buffer.alloc(length)
  let phase = 0
  for (let at = 0; at < length; at += 1) {
    const within = (at / rate) % (into + out)
    // 0 where a breath begins and ends, 1 between in and out; a cosine, so that nothing clicks.
    const height = (1 - Math.cos(Math.PI * (within < into ? within / into : 1 + (within - into) / out))) / 2
    phase += (2 * Math.PI * (140 + 60 * height)) / rate
    samples[at] = Math.round(128 + 46 * height * (Math.sin(phase) + 0.3 * Math.sin(2 * phase)))
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(length, 40)
  return Buffer.concat([head, samples])
}

/** What the storage of the local cloud calls its files. */
const localFiles = 'cloud://local-env.6c6f-local-env-1250000000/'

/** A circle that grows for four seconds and shrinks for six, three times: drawn by a formula, H.264, main profile. */
export const sampleFilm = (): Buffer => readFileSync(join(import.meta.dirname, 'sample-film.mp4'))

const sounds = breathLessons.map((lesson) => {
  const content = lesson.isFilm ? sampleFilm() : breathWav(lesson.sound)
  const media = lookAtFile(content)
  if (!media || media === 'other-coding') throw new TypeError(`${lesson.id} is nothing to play`)
  const hash = createHash('sha256').update(content).digest('hex')
  return { lesson, content, media, path: `courses/${breathCourse.id}/${hash}.${media.type}` }
})

/** A week long over: what was played then is told. */
const longAgo = '2026-01-05'

export const courseDocuments: readonly (readonly [CollectionName, readonly Stored[]])[] = [
  [
    'courses',
    [
      courseRows.document({
        ...breathCourse,
        revision: 1,
        lessons: sounds.map(({ lesson: { id, title, opensOn }, media }) => ({ id, title, opensOn, ...media })),
      }),
    ],
  ],
  [
    'lesson-bodies',
    sounds.map(({ lesson: { id, sound, isFilm, words }, path }) =>
      lessonBodies.document({
        ...{ id, courseId: breathCourse.id, fileId: localFiles + path },
        ...{ cues: breathCues(sound, isFilm ? '圆' : '声音'), words },
      }),
    ),
  ],
  ['populations', populations.map(populationRows.document)],
  [
    'play-counts',
    playCounts.map(([lessonId, nodeId, plays]) =>
      countRows.document({
        id: `${lessonId}_${nodeId ?? ''}`,
        courseId: breathCourse.id,
        lessonId,
        nodeId,
        n: plays,
        week: longAgo,
        before: 0,
      }),
    ),
  ],
]

/** Lays the sounds and the film of the sample world where its lessons say they are. */
export async function keepSounds(admin: ReturnType<typeof tcb.init>): Promise<void> {
  await Promise.all(sounds.map(({ path, content }) => admin.uploadFile({ cloudPath: path, fileContent: content })))
}
