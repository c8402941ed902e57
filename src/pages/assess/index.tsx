import { listMyAssessments } from '#core/contracts/assessments'
import { scales } from '#core/scales/index'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { chooseTest } from '../../device/current-test'
import { openPage } from '../../navigation/door'
import { scaleLead } from '../../wording/scale'
import { BegunTests } from './begun-tests'

function AssessPage() {
  return (
    <Page title='自评' lead='几分钟，看看自己最近过得怎么样。不用登录，不用写名字。' tab='assess'>
      <BegunTests />
      <ListGroup>
        {scales.map((scale) => (
          <ListRow
            key={scale.id}
            id={`scale-${scale.id}`}
            icon='clipboard-list'
            title={scale.plainTitle}
            note={scaleLead(scale)}
            onPress={() => {
              chooseTest(scale.id)
              void openPage('/resident/pages/before-test/index')
            }}
          />
        ))}
      </ListGroup>
      {process.env.XINLIN_H5 === 'public' ? null : <KeptResults />}
      <Notice kind='info'>自评只能帮你了解最近的状态，不是诊断。要弄清楚怎么回事，需要和专业的人当面谈。</Notice>
    </Page>
  )
}

/** Shown once there is something to see. */
function KeptResults() {
  const mine = useReading(listMyAssessments, {})
  if (mine.state !== 'ready' || mine.value.administrations.length === 0) return null
  return (
    <ListGroup>
      <ListRow
        id='kept-results'
        icon='notebook-pen'
        title='我保存的自评'
        note='只有你自己能看到，随时可以删。'
        onPress={() => void openPage('/resident/pages/kept/index')}
      />
    </ListGroup>
  )
}

export default asPage(AssessPage)
