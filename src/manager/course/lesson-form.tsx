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
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { captionTrouble } from './caption-words'
import { type ChosenSound, chooseSound } from './choose-sound'
import styles from './course.module.scss'
import type { Kept } from './course-form'

interface LessonFormProps {
  readonly course: Kept
  /** Null for a new one, at the end. */
  readonly lesson: Kept['lessons'][number] | null
  readonly body: OutputOf<typeof readKeptCourse>['body']
  readonly today: string
  readonly onDone: () => void
}

const refreshes = [listKeptCourses, readKeptCourse, listCourses, openCourse, openLesson]

/** One lesson: its sound, its day, its captions and all of it to read. What is written stays where it is refused. */
export function LessonForm({ course, lesson, body, today, onDone }: LessonFormProps) {
  // What is written goes by what was read: somebody else's change meanwhile is told, and not written over.
  const [revision] = useState(course.revision)
  const [title, setTitle] = useState(lesson?.title ?? '')
  const [opensOn, setOpensOn] = useState(lesson?.opensOn ?? today)
  const [at, setAt] = useState(`${lesson ? course.lessons.indexOf(lesson) + 1 : course.lessons.length + 1}`)
  const [captions, setCaptions] = useState(body ? captionsText(body.cues) : '')
  const [words, setWords] = useState(body ? body.words.join('\n\n') : '')
  const [sound, setSound] = useState<ChosenSound | null>(null)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const saving = useDoing(saveLesson, { refreshes })
  const removing = useDoing(removeLesson, { refreshes })
  const busy = sending || saving.busy || removing.busy

  async function choose() {
    const chosen = await chooseSound()
    if (chosen === 'none') return
    setTrouble(chosen === 'too-large' ? sentenceFor('file-too-large') : null)
    if (chosen !== 'too-large') setSound(chosen)
  }
  /** What is missing, in words; null where all is there as far as it can be seen from here. */
  function missing(): string | null {
    if (title.trim() === '' || wordsFrom(words) === null) return sentenceFor('lesson-incomplete')
    if (!isCivilDate(opensOn)) return '放出来的日子请写成 2026-01-31 这样。'
    if (!/^[1-9]\d?$/.test(at)) return '排在第几节，请写一个数字。'
    if (!lesson && !sound) return sentenceFor('file-missing')
    return captionTrouble(captions, sound ? null : (lesson?.seconds ?? null))
  }
  async function save() {
    const wrong = missing()
    setTrouble(wrong)
    if (wrong) return
    setSending(true)
    const brought = sound ? await sendFile(sound.what) : null
    setSending(false)
    if (sound && brought === null) return setTrouble('文件没有传上去，可能是网络不好。写的都还在，请再存一次。')
    const answer = await saving.run({
      ...{ courseId: course.id, revision, lessonId: lesson?.id ?? null, at: Number(at) - 1 },
      ...{ lesson: { title, opensOn, captions, words }, brought },
    })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经保存')
    onDone()
  }
  async function remove() {
    if (!lesson) return
    const answer = await removing.run({ courseId: course.id, revision, lessonId: lesson.id })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经去掉')
    onDone()
  }
  return (
    <View className={styles.list}>
      <Field id='lesson-title' label='这一节叫什么' value={title} most={60} onChange={setTitle} />
      <Field id='lesson-at' label='排在第几节' kind='phone' value={at} most={2} onChange={setAt} />
      <Field
        id='lesson-day'
        label='哪一天放出来'
        note='这一天零点起居民就能放，写成 2026-01-31 这样'
        value={opensOn}
        most={10}
        onChange={setOpensOn}
      />
      <Text className={styles.note}>
        声音文件：mp3、m4a 或 wav，三十兆以内，二十分钟以内。在微信里先把文件发给自己，再从聊天里选。
      </Text>
      <Button kind='secondary' id='choose-sound' disabled={busy} onPress={() => void choose()}>
        {sound ? `已选：${sound.name}` : lesson ? '换一个声音文件' : '选声音文件'}
      </Button>
      <Lines
        id='lesson-captions'
        label='字幕'
        note='一条一段：先写时间，下一行写字，段和段之间空一行。最好在电脑上写。'
        value={captions}
        most={12_000}
        onChange={setCaptions}
      />
      <Lines
        id='lesson-words'
        label='文字稿'
        note='给听不了的人看的，意思要完整。段和段之间空一行。'
        value={words}
        most={6_000}
        onChange={setWords}
      />
      {trouble ? (
        <Notice kind='warn' id='lesson-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='save-lesson' busy={busy} onPress={() => void save()}>
        保存这一节
      </Button>
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
