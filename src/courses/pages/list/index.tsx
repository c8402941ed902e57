import { Text } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { topics, topicTitles } from '#core/content/topics'
import { listCourses } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { audiences } from '../../../wording/codes'
import { forgetStops, isAnywhereStopped } from '../../on-phone'
import '../../refusals'

/** What there is to listen to and to watch. */
function CoursesPage() {
  const asked = useReading(listCourses, {})
  const [stopped, setStopped] = useState(isAnywhereStopped)
  useDidShow(() => setStopped(isAnywhereStopped()))

  function forget() {
    forgetStops()
    setStopped(false)
    tell('已经清掉')
  }
  return (
    <Page
      title='课程'
      heading='一节一节来'
      lead='有声音，有视频，都有文字稿，听不了、看不了也能读。点开才会放，放完就停。'
    >
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ courses }) => courses.length === 0}
        empty='这里还没有课。想看点什么，可以去读一读。'
      >
        {({ courses }) => <Courses courses={courses} />}
      </Answer>
      {stopped ? (
        <Card tone='soft' title='停在哪里'>
          <Text>停下的地方只记在这里，谁也看不到你放了哪一节。不想留着，点一下就清掉。</Text>
          <Button kind='danger-quiet' id='forget-stops' icon='trash-2' onPress={forget}>
            清掉停下的地方
          </Button>
        </Card>
      ) : null}
    </Page>
  )
}

/** Those about one thing, where there is more than one thing to choose. */
function Courses({ courses }: Pick<OutputOf<typeof listCourses>, 'courses'>) {
  const [chosen, setChosen] = useState<string | null>(null)
  const there = topics.filter(({ id }) => courses.some((course) => course.topics.includes(id)))
  // What was chosen may be gone with its last course.
  const about = there.some(({ id }) => id === chosen) ? chosen : null
  return (
    <>
      {there.length > 1 ? (
        <ChoiceGroup label='讲什么的课' inline>
          <Choice id='topic-all' label='全部' chosen={about === null} onChoose={() => setChosen(null)} />
          {there.map(({ id, title }) => (
            <Choice key={id} id={`topic-${id}`} label={title} chosen={about === id} onChoose={() => setChosen(id)} />
          ))}
        </ChoiceGroup>
      ) : null}
      <ListGroup>
        {courses
          .filter((course) => about === null || course.topics.includes(about))
          .map(({ id, title, summary, audience, topics: on, lessons, open }) => (
            <ListRow
              key={id}
              id={`course-${id}`}
              title={title}
              note={`${summary}（${[...topicTitles(on), audiences[audience], countText(lessons, open)].join('，')}）`}
              onPress={() => void openPage('/courses/pages/course/index', { id })}
            />
          ))}
      </ListGroup>
    </>
  )
}

const countText = (lessons: number, open: number) =>
  open < lessons ? `共 ${lessons} 节，已放出 ${open} 节` : `共 ${lessons} 节`

export default asPage(CoursesPage)
