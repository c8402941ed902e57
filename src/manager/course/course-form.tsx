import { View } from '@tarojs/components'
import { useState } from 'react'
import { listCourses, listKeptCourses, openCourse, readKeptCourse, saveCourse } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { audiences as everyAudience } from '#core/domain/reading/article'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Tick } from '../../counsellor/form/tick'
import { tell } from '../../device/tell'
import { audiences } from '../../wording/codes'
import { sentenceFor } from '../../wording/refusals'
import styles from './course.module.scss'

export type Kept = OutputOf<typeof readKeptCourse>['course']
type Places = OutputOf<typeof listKeptCourses>['places']

interface CourseFormProps {
  /** Null for a new one. */
  readonly course: Kept | null
  readonly places: Places
  readonly onSaved: (saved: Kept) => void
}

const nothing = { title: '', summary: '', author: '', authorRole: '', audience: 'everyone' as const, shown: false }

/** What is said of a course, and whether residents see it. What is written stays where it is refused. */
export function CourseForm({ course, places, onSaved }: CourseFormProps) {
  const [form, setForm] = useState(() => {
    const { title, summary, author, authorRole, audience, shown } = course ?? nothing
    return { title, summary, author, authorRole, audience, shown, nodeId: course?.nodeId ?? places[0]?.id ?? '' }
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useDoing(saveCourse, { refreshes: [listKeptCourses, readKeptCourse, listCourses, openCourse] })
  const put = (part: Partial<typeof form>) => setForm({ ...form, ...part })

  async function save() {
    setRefusal(null)
    const answer = await saving.run({
      courseId: course?.id ?? null,
      revision: course?.revision ?? null,
      course: form,
    })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经保存')
    onSaved(answer.value.saved)
  }
  return (
    <View className={styles.list}>
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
      <ChoiceGroup label='讲给谁听' inline>
        {everyAudience.map((audience) => (
          <Choice
            key={audience}
            id={`audience-${audience}`}
            label={audiences[audience]}
            chosen={form.audience === audience}
            onChoose={() => put({ audience: audience as typeof form.audience })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup label='归哪里管' inline>
        {places.map(({ id, name }) => (
          <Choice
            key={id}
            id={`node-${id}`}
            label={name}
            chosen={form.nodeId === id}
            onChoose={() => put({ nodeId: id })}
          />
        ))}
      </ChoiceGroup>
      {course ? (
        <Tick id='course-shown' label='给居民看' ticked={form.shown} onTick={(shown) => put({ shown })} />
      ) : null}
      {refusal ? (
        <Notice kind='warn' id='course-refused'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button id='save-course' busy={saving.busy} onPress={() => void save()}>
        保存这门课
      </Button>
    </View>
  )
}
