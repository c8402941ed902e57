import { useRouter } from '@tarojs/taro'
import { exerciseWith, exerciseWords } from '#core/content/exercises/index'
import { asPage } from '../../../boundary/as-page'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import { Breathing } from '../../../pages/calm/breathing'
import { InIssue } from '../../../periodical/in-issue'
import { Drawing } from '../../drawing/drawing'
import { Guide } from '../../guide/guide'
import { Reviewed, Sources } from '../../sources'

const seeOthers = () => void openPage('/calming/pages/exercises/index')

function ExercisePage() {
  const { id = '' } = useRouter().params
  const exercise = exerciseWith(id)
  if (!exercise) {
    return (
      <Page title={exerciseWords.title}>
        <Notice kind='empty' id='no-exercise'>
          没有找到这一个，可能换了地方。别的都还在。
        </Notice>
        <Button kind='secondary' id='other-exercises' onPress={seeOthers}>
          看看别的
        </Button>
      </Page>
    )
  }
  const { title, summary, minutes, drawing, when, guided, steps, after, stop, see, sources } = exercise
  return (
    <Page title={exerciseWords.title} heading={title} lead={`${summary}，大约 ${minutes} 分钟`}>
      <Reviewed {...exerciseWords} />
      <Drawing name={drawing} />
      <Card id='exercise-when' title='什么时候用得上'>
        <Paragraph>{when}</Paragraph>
      </Card>
      {guided === 'pace' ? <Breathing /> : null}
      {guided === 'steps' ? <Guide exercise={exercise} /> : null}
      <Card id='exercise-steps' title='怎么做'>
        <Bullets items={steps.map(({ text }) => text)} />
        <Paragraph>{after}</Paragraph>
      </Card>
      <Card id='exercise-stop' tone='soft' title='什么时候停下来'>
        <Paragraph>{stop}</Paragraph>
      </Card>
      <Card id='exercise-see' tone='warm' title='什么时候去找人'>
        <Paragraph>{see}</Paragraph>
        <Button kind='secondary' id='exercise-help' icon='life-buoy' onPress={() => void openHelp()}>
          看看可以找谁
        </Button>
      </Card>
      <InIssue kind='exercise' id={id} />
      <Button kind='quiet' id='other-exercises' onPress={seeOthers}>
        看看别的
      </Button>
      <Sources sources={sources} />
    </Page>
  )
}

export default asPage(ExercisePage)
