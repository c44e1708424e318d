import { startPage } from '../ui/page'
import { App } from './App'
import './options.css'

startPage('options', 'optionsTitle', App)
