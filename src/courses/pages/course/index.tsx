import { Text } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openCourse } from '#core/contracts/courses'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { dateText } from '../../../wording/dates'
import styles from '../../course.module.scss'
import { stoppedAt } from '../../on-phone'
import { dataText, kindText, lengthText, notReviewed } from '../../words'
import '../../refusals'

/** One course: its lessons in their order, each with what it takes, those to come with their day. */
function CoursePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openCourse, { courseId: id })
  const today = dateOf(useNow())
  const [, look] = useState(0)
  useDidShow(() => look((times) => times + 1))
  const head = asked.state === 'ready' ? asked.value.course : null
  return (
    <Page title='课程' heading={head?.title} lead={head?.summary}>
      <Answer asked={asked} rows={4}>
        {({ course }) => (
          <>
            <Text className={styles.note}>{notReviewed}</Text>
            <Text className={styles.note}>{`${course.author}（${course.authorRole}）`}</Text>
            <ListGroup>
              {course.lessons.map(({ id: lessonId, title, kind, seconds, bytes, open, opensOn }) => {
                const about = `${kindText[kind]}，${lengthText(seconds)}，${dataText(bytes)}`
                const stopped = stoppedAt(lessonId)
                if (!open) {
                  const day = `${dateText(opensOn, today)}放出来`
                  return <ListRow key={lessonId} id={lessonId} title={title} note={`${about}。${day}`} />
                }
                return (
                  <ListRow
                    key={lessonId}
                    id={lessonId}
                    title={title}
                    note={stopped > 0 ? `${about}。上次停在 ${lengthText(stopped)}` : about}
                    onPress={() => void openPage('/courses/pages/lesson/index', { course: id, id: lessonId })}
                  />
                )
              })}
            </ListGroup>
          </>
        )}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-courses' onPress={() => void openPage('/courses/pages/list/index')}>
          看看别的课
        </Button>
      ) : null}
    </Page>
  )
}

export default asPage(CoursePage)
