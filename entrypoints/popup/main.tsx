import { namedTab } from '../../extension/namedTab';
import { openPage } from './openPage';
import { Popup } from './Popup';

document.documentElement.dataset.window = namedTab() === null ? 'popup' : 'tab';
openPage('actionTitle', <Popup />);
