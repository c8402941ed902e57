import { View } from '@tarojs/components'
import { useState } from 'react'
import { topics, topicTitles } from '#core/content/topics'
import { listCourses, listKeptCourses, openCourse, readKeptCourse, saveCourse } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { MOST_TOPICS } from '#core/domain/courses/course'
import { audiences as everyAudience } from '#core/domain/reading/article'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { Tick, TickGroup } from '../../counsellor/form/tick'
import { tell } from '../../device/tell'
import { audiences } from '../../wording/codes'
import { sentenceFor } from '../../wording/refusals'
import styles from './course.module.scss'
import { Overtaken } from './overtaken'
import { useWritten } from './use-written'

export type Kept = OutputOf<typeof readKeptCourse>['course']
type Places = OutputOf<typeof listKeptCourses>['places']

interface CourseFormProps {
  /** Null for a new one. */
  readonly course: Kept | null
  readonly places: Places
  readonly onSaved: (saved: Kept) => void
}

const nothing: Omit<Kept, 'id' | 'revision' | 'lessons'> = {
  ...{ title: '', summary: '', author: '', authorRole: '', audience: 'everyone', topics: [], shown: false, nodeId: '' },
}

/** What is said of a course, and whether residents see it. What is written stays where it is refused. */
export function CourseForm({ course, places, onSaved }: CourseFormProps) {
  const [saved, setSaved] = useState<Kept | null>(null)
  // What was stored here last stands until it is read anew.
  const newest = saved && saved.revision > (course?.revision ?? 0) ? saved : course
  const { title, summary, author, authorRole, audience, topics: about, shown, nodeId } = newest ?? nothing
  const stored = {
    title,
    summary,
    author,
    authorRole,
    audience,
    topics: about,
    shown,
    nodeId: nodeId || (places[0]?.id ?? ''),
  }
  const { form, put, round, isOvertaken, done, takeStored } = useWritten<typeof stored>(stored)
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useDoing(saveCourse, { refreshes: [listKeptCourses, readKeptCourse, listCourses, openCourse] })

  async function save() {
    setRefusal(null)
    const answer = await saving.run({
      courseId: newest?.id ?? null,
      revision: newest?.revision ?? null,
      course: form,
    })
    if (!answer.ok) return setRefusal(answer.refusal)
    setSaved(answer.value.saved)
    done()
    tell('已经保存')
    onSaved(answer.value.saved)
  }
  function differing(): string[] {
    const place = (id: string) => places.find((one) => one.id === id)?.name ?? '别处'
    const rows: readonly [string, string, string][] = [
      ['课名', stored.title, form.title],
      ['简介', stored.summary, form.summary],
      ['谁讲的', stored.author, form.author],
      ['他的身份', stored.authorRole, form.authorRole],
      ['讲给谁听', audiences[stored.audience], audiences[form.audience]],
      ['讲什么', topicTitles(stored.topics).join('、'), topicTitles(form.topics).join('、')],
      ['归哪里管', place(stored.nodeId), place(form.nodeId)],
      ['给居民看', stored.shown ? '是' : '否', form.shown ? '是' : '否'],
    ]
    return rows.flatMap(([label, now, mine]) => (now === mine ? [] : [`${label}：${now}`]))
  }
  return (
    <View className={styles.list} key={round}>
      <Field id='course-title' label='课名' value={form.title} most={60} onChange={(title) => put({ title })} />
      <Field
        id='course-summary'
        label='简介，两句话'
        value={form.summary}
        most={200}
        onChange={(summary) => put({ summary })}
      />
      <Field id='course-author' label='谁讲的' value={form.author} most={60} onChange={(author) => put({ author })} />
      <Field
        id='course-role'
        label='他的身份'
        note='是什么，也写清不是什么，比如：社工，不是医生'
        value={form.authorRole}
        most={60}
        onChange={(authorRole) => put({ authorRole })}
      />
      <Options label='讲给谁听'>
        {everyAudience.map((audience) => (
          <Choice
            key={audience}
            id={`audience-${audience}`}
            label={audiences[audience]}
            chosen={form.audience === audience}
            onChoose={() => put({ audience })}
          />
        ))}
      </Options>
      <TickGroup label='讲什么' note={`和文章一样分类，最多选 ${MOST_TOPICS} 样`}>
        {topics.map(({ id, title }) => (
          <Tick
            key={id}
            id={`topic-${id}`}
            label={title}
            ticked={form.topics.includes(id)}
            onTick={(ticked) =>
              put({
                topics: ticked ? [...form.topics, id].slice(-MOST_TOPICS) : form.topics.filter((one) => one !== id),
              })
            }
          />
        ))}
      </TickGroup>
      <Options label='归哪里管'>
        {places.map(({ id, name }) => (
          <Choice
            key={id}
            id={`node-${id}`}
            label={name}
            chosen={form.nodeId === id}
            onChoose={() => put({ nodeId: id })}
          />
        ))}
      </Options>
      {course ? (
        <Tick id='course-shown' label='给居民看' ticked={form.shown} onTick={(shown) => put({ shown })} />
      ) : null}
      {refusal && !isOvertaken ? (
        <Notice kind='warn' id='course-refused'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      {isOvertaken ? (
        <Overtaken
          id='course-overtaken'
          stored={differing()}
          busy={saving.busy}
          onMine={() => void save()}
          onTheirs={() => {
            setRefusal(null)
            takeStored()
          }}
        />
      ) : (
        <Button id='save-course' busy={saving.busy} onPress={() => void save()}>
          保存这门课
        </Button>
      )}
    </View>
  )
}
