import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openLesson } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { cueAt } from '#core/domain/courses/captions'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Heading, Region } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import styles from '../../course.module.scss'
import { Controls } from '../../playing/controls'
import { useFilm } from '../../playing/film'
import { soundOf } from '../../playing/sound'
import { useCounting } from '../../playing/use-counting'
import { usePlayer } from '../../playing/use-player'
import { dataText, kindText, lengthText, notReviewed, takeIn } from '../../words'
import '../../refusals'

type Opened = OutputOf<typeof openLesson>

/** One lesson: to listen to or to watch, with captions, and all of it to read. Nothing plays before it is asked to. */
function LessonPage() {
  const { course = '', id = '' } = useRouter().params
  const asked = useReading(openLesson, { courseId: course, lessonId: id })
  // An address that is asked for anew meanwhile must not end what plays.
  const [first, setFirst] = useState<Opened | null>(null)
  if (asked.state === 'ready' && first === null) setFirst(asked.value)
  const lesson = first?.lesson ?? null
  return (
    <Page
      title='课程'
      heading={lesson?.title}
      lead={lesson ? `${kindText[lesson.kind]}，${lengthText(lesson.seconds)}，${dataText(lesson.bytes)}` : undefined}
    >
      <Answer asked={asked} rows={6}>
        {(value) => <Lesson courseId={course} opened={first ?? value} />}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-courses' onPress={() => void openPage('/courses/pages/list/index')}>
          看看别的课
        </Button>
      ) : null}
    </Page>
  )
}

function Lesson({ courseId, opened: { lesson, address } }: { courseId: string; opened: Opened }) {
  const { id, kind, seconds, bytes, cues, words, author, authorRole } = lesson
  const isFilm = kind === 'video'
  const film = useFilm(isFilm ? address : null)
  const heard = usePlayer(id, seconds, (listener) => {
    if (address === null) return null
    return isFilm ? film.make(listener) : soundOf(address, listener)
  })
  useCounting({ courseId, lessonId: id }, heard.state === 'playing')
  return (
    <>
      <Text className={styles.note}>{notReviewed}</Text>
      <Text className={styles.note}>{`${author}（${authorRole}）`}</Text>
      {address === null ? (
        <Notice kind='info' id='no-sound'>
          {`这一节的${kindText[kind]}现在取不到，先读下面的文字稿吧。`}
        </Notice>
      ) : (
        <Card>
          {isFilm ? film.picture(cueAt(cues, heard.at * 1000)?.text ?? '') : null}
          <Controls {...{ kind, heard, seconds, bytes, cues }} onEnlarge={isFilm ? film.enlarge : null} />
        </Card>
      )}
      <Region as='article' className={styles.words}>
        <Heading level={2}>文字稿</Heading>
        {words.map((paragraph, at) => (
          <View key={`${id}-${at}`}>
            <Text userSelect>{paragraph}</Text>
          </View>
        ))}
      </Region>
      <Text id='how-counted' className={styles.note}>
        放够一半，会给你最近扫过码的社区加上一次播放，一人一天一节只算一次。只加数，不记是谁。
      </Text>
      <Card tone='warm' title={`${takeIn[kind]}完还是难受`}>
        <Text>不用等到撑不住。现在就可以找人说说。</Text>
        <Button kind='secondary' id='lesson-help' icon='life-buoy' onPress={() => void openHelp()}>
          看看可以找谁
        </Button>
      </Card>
    </>
  )
}

export default asPage(LessonPage)
