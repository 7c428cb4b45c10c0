import { textAt } from '../../nodes.ts'
import type { ViewProps } from '../Content.tsx'
import { Icon } from '../Icon.tsx'
import { Picture } from '../Picture.tsx'

/** A card that would open a mini program, which nobody has here. */
export function MiniProgramCard({ nodes, talk, t }: ViewProps) {
  const thumb = textAt(nodes, 'miniprogrampage.thumb_media_id')
  return (
    <div class="card card-mini" title={textAt(nodes, 'miniprogrampage.pagepath')} data-testid="miniprogram-card">
      <p class="mini-app">{textAt(nodes, 'miniprogrampage.appid')}</p>
      <p class="card-title">{textAt(nodes, 'miniprogrampage.title') || t.untitled}</p>
      <Picture source={talk.source(thumb)} name={thumb} alt="" class="mini-picture" />
      <p class="mini-foot">
        <Icon name="miniProgram" size={14} />
        {t.miniProgram}
      </p>
    </div>
  )
}
