import { View } from '@tarojs/components'
import { listKeptCourses } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { openPage } from '../../../navigation/door'
import styles from '../../course/course.module.scss'
import { ForManagers } from '../../course/for-managers'
import '../../refusals'

/** Every course whose figures a manager may see, and the way to a new one. */
function KeptCoursesPage() {
  const asked = useReading(listKeptCourses, {})
  const figures = asked.state !== 'ready' || asked.value.figures
  return (
    <ForManagers
      asked={asked}
      heading={figures ? '课程和播放数' : '课程'}
      lead={figures ? withFigures : '点一门课，改它的名字、各节和字幕。播放数归管理人员看。'}
    >
      {({ courses }) => (
        <View className={styles.list}>
          <SideBySide>
            <Button id='add-course' onPress={() => void openPage('/manager/pages/course/index')}>
              加一门课
            </Button>
          </SideBySide>
          {courses.length === 0 ? (
            <Notice kind='empty' id='no-courses'>
              还没有课。先加一门，放进第一节，再给居民看。
            </Notice>
          ) : (
            <DeskTable
              title='现在的课'
              columns={columns}
              rows={courses}
              idOf={({ id }) => id}
              opens={(course) => wayTo(course, figures)}
            >
              <ListGroup title='现在的课'>
                {courses.map((course) => (
                  <ListRow
                    key={course.id}
                    id={course.id}
                    title={course.title}
                    badge={badgeOf(course)}
                    note={lessonsText(course)}
                    onPress={wayTo(course, figures)}
                  />
                ))}
              </ListGroup>
            </DeskTable>
          )}
        </View>
      )}
    </ForManagers>
  )
}

type Course = OutputOf<typeof listKeptCourses>['courses'][number]

const lessonsText = ({ lessons }: Course) => `${lessons} 节`
const badgeOf = ({ shown }: Course) => (
  <Badge tone={shown ? 'accent' : 'soft'}>{shown ? '居民看得到' : '没有放出来'}</Badge>
)
const columns: readonly Column<Course>[] = [
  { title: '名称', of: ({ title }) => title },
  { title: '几节', as: 'word', of: lessonsText },
  { title: '现在', as: 'word', of: badgeOf },
]

const withFigures = '点一门课，看各社区放了多少次。一人一天一节只算一次，要放够一半；谁放了什么，这里查不到，也不存。'

/** To its figures, for who may see them, and from there to what it says; else straight there, where it is theirs. */
function wayTo({ id, yours }: Course, figures: boolean): (() => void) | undefined {
  if (figures) return () => void openPage('/manager/pages/plays/index', { id })
  return yours ? () => void openPage('/manager/pages/course/index', { id }) : undefined
}

export default asPage(KeptCoursesPage)
