import { Text } from '@tarojs/components'
import { tenPoints } from '#core/content/ten-points'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { openHelp } from '../../../navigation/door'
import styles from '../../calming.module.scss'
import { Reviewed, Sources } from '../../sources'

/** The ten as they were issued, each with what it means in a day here. Needs no network. */
function TenPage() {
  return (
    <Page title='读一读' heading={tenPoints.title} lead={tenPoints.lead}>
      <Reviewed {...tenPoints} />
      {tenPoints.points.map(({ quoted, ours }, at) => (
        <Card key={quoted} id={`point-${at + 1}`} title={`第 ${at + 1} 条`}>
          <Text className={styles.quoted}>{quoted}</Text>
          <Paragraph>{ours}</Paragraph>
        </Card>
      ))}
      <Button kind='secondary' id='ten-help' icon='life-buoy' onPress={() => void openHelp()}>
        想找人说说
      </Button>
      <Sources sources={[tenPoints.source]} />
    </Page>
  )
}

export default asPage(TenPage)
