import 'weui/dist/style/base/base.min.css'
import 'weui/dist/style/widget/weui-button/weui-button.min.css'
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css'
import 'weui/dist/style/widget/weui-tips/weui-badge.min.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/controls.css'
import './styles/people.css'
import './styles/chat.css'
import './styles/cards.css'
import './styles/composer.css'
import './styles/inspector.css'
import './styles/settings.css'
import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('app')
if (root !== null) render(<App />, root)
