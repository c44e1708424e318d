import { render } from 'preact'
import { t } from '../ui/i18n'
import { App } from './App'
import './options.css'

const program = (root: HTMLElement): void => {
  document.documentElement.lang = t('panelLanguage')
  document.title = t('optionsTitle')
  render(<App />, root)
}

const root = document.getElementById('options')
if (root) program(root)
