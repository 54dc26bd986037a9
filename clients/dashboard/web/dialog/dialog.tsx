import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Heading, Modal, ModalOverlay, Dialog as Window } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** It cannot be put away: there is one way on. */
  readonly lasting?: boolean;
  readonly children: ReactNode;
}

/** A question before the page goes on: the keyboard stays inside, Escape puts it away, and the focus returns to where it was. */
export const Dialog = ({ title, onClose, lasting = false, children }: DialogProps) => {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      isDismissable={!lasting}
      isKeyboardDismissDisabled={lasting}
      onOpenChange={open => open || onClose()}
    >
      <Modal className="dialog-frame">
        <Window>
          <div className="panel-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!lasting && (
              <Button className="button" data-kind="quiet" data-size="small" aria-label={t('app.close')} onPress={onClose}>
                <X size={16} aria-hidden />
              </Button>
            )}
          </div>
          {children}
        </Window>
      </Modal>
    </ModalOverlay>
  );
};
