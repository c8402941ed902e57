import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  listCourses,
  listKeptCourses,
  openCourse,
  openLesson,
  readKeptCourse,
  removeLesson,
  saveLesson,
} from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { captionsText, wordsFrom } from '#core/domain/courses/captions'
import { isCivilDate } from '#core/domain/time'
import { sendFile } from '../../cloud/send-file'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { captionTrouble } from './caption-words'
import { type ChosenFile, chooseFile } from './choose-file'
import styles from './course.module.scss'
import type { Kept } from './course-form'
import { differing, fileNote, sizeText } from './lesson-words'
import { Overtaken } from './overtaken'
import { useWritten } from './use-written'

interface LessonFormProps {
  readonly course: Kept
  /** Null for a new one, at the end. */
  readonly lesson: Kept['lessons'][number] | null
  readonly body: OutputOf<typeof readKeptCourse>['body']
  readonly today: string
  readonly onDone: () => void
}

const refreshes = [listKeptCourses, readKeptCourse, listCourses, openCourse, openLesson]

/** One lesson: its file, its day, its captions and all of it to read. What is written stays where it is refused. */
export function LessonForm({ course, lesson, body, today, onDone }: LessonFormProps) {
  const stored = {
    title: lesson?.title ?? '',
    opensOn: lesson?.opensOn ?? today,
    at: `${lesson ? course.lessons.indexOf(lesson) + 1 : course.lessons.length + 1}`,
    captions: body ? captionsText(body.cues) : '',
    words: body ? body.words.join('\n\n') : '',
    // Not written, and changed by somebody else all the same.
    file: lesson ? `${lesson.seconds} ${lesson.bytes}` : '',
  }
  const { form, put, round, isOvertaken, takeStored } = useWritten<typeof stored>(stored)
  const { title, opensOn, at, captions, words } = form
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  /** What was sent already, so that nothing goes twice where only a word was wrong. */
  const [sent, setSent] = useState<{ readonly file: ChosenFile; readonly id: string } | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const saving = useDoing(saveLesson, { refreshes })
  const removing = useDoing(removeLesson, { refreshes })
  const busy = percent !== null || saving.busy || removing.busy

  async function choose() {
    const chosen = await chooseFile()
    if (chosen === 'none') return
    setTrouble(chosen === 'too-large' ? sentenceFor('file-too-large') : null)
    if (chosen !== 'too-large') setFile(chosen)
  }
  /** What is missing, in words; null where all is there as far as it can be seen from here. */
  function missing(): string | null {
    if (title.trim() === '' || wordsFrom(words) === null) return sentenceFor('lesson-incomplete')
    if (!isCivilDate(opensOn)) return '放出来的日子请写成 2026-01-31 这样。'
    if (!/^[1-9]\d?$/.test(at)) return '排在第几节，请写一个数字。'
    if (!lesson && !file) return sentenceFor('file-missing')
    return captionTrouble(captions, file ? null : (lesson?.seconds ?? null))
  }
  /** What the storage calls the file; null where it did not arrive. */
  async function bring(chosen: ChosenFile): Promise<string | null> {
    if (sent?.file === chosen) return sent.id
    setPercent(0)
    const id = await sendFile(chosen.what, setPercent)
    setPercent(null)
    if (id !== null) setSent({ file: chosen, id })
    return id
  }
  async function save() {
    const wrong = missing()
    setTrouble(wrong)
    if (wrong) return
    const brought = file ? await bring(file) : null
    if (file && brought === null) return setTrouble('文件没有传上去，可能是网络不好。写的都还在，请再存一次。')
    const answer = await saving.run({
      ...{ courseId: course.id, revision: course.revision, lessonId: lesson?.id ?? null, at: Number(at) - 1 },
      ...{ lesson: { title, opensOn, captions, words }, brought },
    })
    if (!answer.ok) {
      if (answer.refusal === 'file-missing') setSent(null)
      return setTrouble(sentenceFor(answer.refusal))
    }
    tell('已经保存')
    onDone()
  }
  async function remove() {
    if (!lesson) return
    const answer = await removing.run({ courseId: course.id, revision: course.revision, lessonId: lesson.id })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经去掉')
    onDone()
  }
  return (
    <View className={styles.list} key={round}>
      <Field id='lesson-title' label='这一节叫什么' value={title} most={60} onChange={(title) => put({ title })} />
      <Field id='lesson-at' label='排在第几节' kind='phone' value={at} most={2} onChange={(at) => put({ at })} />
      <Field
        id='lesson-day'
        label='哪一天放出来'
        note='这一天零点起居民就能放，写成 2026-01-31 这样'
        value={opensOn}
        most={10}
        onChange={(opensOn) => put({ opensOn })}
      />
      <Text className={styles.note}>{fileNote}</Text>
      <Button kind='secondary' id='choose-file' disabled={busy} onPress={() => void choose()}>
        {file ? `已选：${file.name}（${sizeText(file.bytes)}）` : lesson ? '换一个文件' : '选声音或视频文件'}
      </Button>
      <Lines
        id='lesson-captions'
        label='字幕'
        note='一条一段：先写时间，下一行写字，段和段之间空一行，比如 00:01.000 --> 00:04.000。最好在电脑上写。'
        value={captions}
        most={12_000}
        onChange={(captions) => put({ captions })}
      />
      <Lines
        id='lesson-words'
        label='文字稿'
        note='给听不了、看不了的人看的，意思要完整。段和段之间空一行。'
        value={words}
        most={6_000}
        onChange={(words) => put({ words })}
      />
      {percent === null ? null : (
        <ProgressBar value={percent} max={100} label={`正在传文件，已经传了 ${percent}%，先不要离开这一页`} />
      )}
      {trouble && !isOvertaken ? (
        <Notice kind='warn' id='lesson-refused'>
          {trouble}
        </Notice>
      ) : null}
      {isOvertaken ? (
        <Overtaken
          id='lesson-overtaken'
          stored={differing(stored, form)}
          busy={busy}
          onMine={() => void save()}
          onTheirs={() => {
            setTrouble(null)
            setFile(null)
            takeStored()
          }}
        />
      ) : (
        <Button id='save-lesson' busy={busy} onPress={() => void save()}>
          保存这一节
        </Button>
      )}
      <Button kind='quiet' id='leave-lesson' disabled={busy} onPress={onDone}>
        不改了
      </Button>
      {lesson ? (
        <Button kind='danger-quiet' id='remove-lesson' icon='trash-2' disabled={busy} onPress={() => void remove()}>
          去掉这一节
        </Button>
      ) : null}
    </View>
  )
}
