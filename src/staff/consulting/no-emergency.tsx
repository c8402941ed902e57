import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'

/** First on each page of it: nobody in danger waits for a letter. */
export function NoEmergency() {
  return (
    <Card id='no-emergency' tone='warm' title='有人现在有危险，不要写在这里'>
      <Paragraph>
        这里最快也要几天才有答复。人有危险，先陪着他，马上打 120 或者 110；想找人说话，打 12356；再告诉站点的负责人。
      </Paragraph>
    </Card>
  )
}
