import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listKeptCourses, readKeptCourse } from '#core/contracts/courses'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListRow } from '../../../components/list-row/list-row'
import { useNow } from '../../../device/use-now'
import { fullDateText } from '../../../wording/dates'
import { CourseForm, type Kept } from '../../course/course-form'
import { ForManagers } from '../../course/for-managers'
import { LessonForm } from '../../course/lesson-form'
import '../../refusals'

/** One course to be written: what is said of it, and its lessons. Without an id a new one. */
function EditCoursePage() {
  const { id: asked } = useRouter().params
  const [begun, setBegun] = useState<string | null>(null)
  const id = begun ?? asked ?? null
  return id === null ? <NewCourse onSaved={setBegun} /> : <OneCourse id={id} />
}

function NewCourse({ onSaved }: { onSaved: (id: string) => void }) {
  const asked = useReading(listKeptCourses, {})
  return (
    <ForManagers asked={asked} heading='加一门课'>
      {({ places }) => <CourseForm course={null} places={places} onSaved={({ id }) => onSaved(id)} />}
    </ForManagers>
  )
}

function OneCourse({ id }: { id: string }) {
  const asked = useReading(readKeptCourse, { courseId: id, lessonId: null })
  /** Which lesson is written: its id, or `new`. */
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ForManagers asked={asked} heading='改一门课'>
      {({ course, places }) => (
        <>
          <Card title='这门课'>
            <CourseForm course={course} places={places} onSaved={() => undefined} />
          </Card>
          <Card title='各节'>
            {course.lessons.map((lesson) => (
              <ListRow
                key={lesson.id}
                id={`edit-${lesson.id}`}
                title={lesson.title}
                note={`${kinds[lesson.kind]}，${fullDateText(lesson.opensOn)}放出来，${lesson.seconds} 秒`}
                // While one is written another would throw it away.
                onPress={open === null ? () => setOpen(lesson.id) : undefined}
              />
            ))}
            {open === null ? (
              <Button kind='secondary' id='add-lesson' onPress={() => setOpen('new')}>
                加一节
              </Button>
            ) : null}
          </Card>
          {open === null ? null : (
            <Card title={open === 'new' ? '加一节' : '改这一节'}>
              <OneLesson
                key={open}
                course={course}
                lessonId={open === 'new' ? null : open}
                onDone={() => setOpen(null)}
              />
            </Card>
          )}
        </>
      )}
    </ForManagers>
  )
}

interface OneLessonProps {
  readonly course: Kept
  readonly lessonId: string | null
  readonly onDone: () => void
}

const kinds = { audio: '声音', video: '视频' } as const

/** What belongs to one lesson alone is asked for when it is opened. */
function OneLesson({ course, lessonId, onDone }: OneLessonProps) {
  const today = dateOf(useNow())
  const asked = useReading(readKeptCourse, { courseId: course.id, lessonId }, { enabled: lessonId !== null })
  if (lessonId === null) return <LessonForm course={course} lesson={null} body={null} today={today} onDone={onDone} />
  return (
    <Answer asked={asked} rows={5}>
      {(read) => (
        <LessonForm
          course={read.course}
          lesson={read.course.lessons.find(({ id }) => id === lessonId) ?? null}
          body={read.body}
          today={today}
          onDone={onDone}
        />
      )}
    </Answer>
  )
}

export default asPage(EditCoursePage)
