import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { ContactForm } from '../front-door/contact-form.tsx';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** Who met the resident, when and how; a new one is written down from here. */
export const Contacts = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isLogging, setLogging] = useState(false);
  const contacts = resident.contactMoments?.edges.flatMap(({ node }) => node ?? []);
  return (
    <>
      <Panel
        title={t('dossier.contacts')}
        category="CONTACT_LOG"
        holds={contacts}
        nothing={t('dossier.noContacts')}
        actions={
          <Button className="button" data-size="small" onPress={() => setLogging(true)}>
            {t('frontDoor.contact')}
          </Button>
        }
      >
        <ul className="list">
          {contacts?.map(({ id, at, kind, channel, note, worker }) => (
            <li key={id}>
              <div className="line">
                <span className="subtle">{format.moment(at)}</span>
                <span>
                  {kind && t(`contactKind.${kind}`)}
                  {channel && `, ${t(`channel.${channel}`).toLocaleLowerCase()}`}
                </span>
                <span className="subtle end">{worker?.name}</span>
              </div>
              {note && <p className="small">{note}</p>}
            </li>
          ))}
        </ul>
      </Panel>
      {isLogging && (
        <Dialog title={`${t('frontDoor.contact')}: ${nameOf(resident)}`} onClose={() => setLogging(false)}>
          <ContactForm residentId={resident.id} onLogged={() => setLogging(false)} />
        </Dialog>
      )}
    </>
  );
};
