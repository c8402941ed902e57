import { dayNoteWords } from '#core/content/day-note'
import { exercises, exerciseWords } from '#core/content/exercises/index'
import { tenPoints } from '#core/content/ten-points'
import { asPage } from '../../../boundary/as-page'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { Reviewed } from '../../sources'

/** What one can do by oneself. Needs no network: all of it lies in the package. */
function ExercisesPage() {
  return (
    <Page title={exerciseWords.title} lead={exerciseWords.lead}>
      <Reviewed {...exerciseWords} />
      <ListGroup>
        {exercises.map(({ id, title, summary, minutes }) => (
          <ListRow
            key={id}
            id={`exercise-${id}`}
            title={title}
            note={`${summary}（${minutes} 分钟）`}
            onPress={() => void openPage('/calming/pages/exercise/index', { id })}
          />
        ))}
      </ListGroup>
      <ListGroup>
        {process.env.XINLIN_H5 === 'public' ? null : (
          <ListRow
            id='to-note'
            icon='notebook-pen'
            title={dayNoteWords.heading}
            note='一天一张，点两下，只在你手里'
            onPress={() => void openPage('/calming/pages/note/index')}
          />
        )}
        <ListRow
          id='to-ten'
          icon='book-open'
          title={tenPoints.title}
          note='国家卫健委的十句话，每句我们说说是什么意思'
          onPress={() => void openPage('/calming/pages/ten/index')}
        />
      </ListGroup>
    </Page>
  )
}

export default asPage(ExercisesPage)
