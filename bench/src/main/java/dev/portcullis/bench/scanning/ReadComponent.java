package dev.portcullis.bench.scanning;

import org.jspecify.annotations.Nullable;

/**
 * A component as Jackson fills it: one class for all kinds, with a setter for each member, which is
 * what Blackbird makes fastest. The members are never read: reading them in is the work.
 */
@SuppressWarnings("UnusedVariable")
public final class ReadComponent {

  private @Nullable String id;
  private @Nullable String name;
  private @Nullable String type;
  private @Nullable String keyType;
  private int keySize;
  private @Nullable String ellipticCurveName;
  private @Nullable String scheduledRotationDate;
  private @Nullable String contentType;
  private @Nullable Attributes attributes;
  private @Nullable KeyProperties keyProperties;
  private @Nullable Issuer issuer;
  private @Nullable LifetimeAction lifetimeAction;
  private @Nullable Properties properties;

  public void setId(@Nullable String value) {
    id = value;
  }

  public void setName(@Nullable String value) {
    name = value;
  }

  public void setType(@Nullable String value) {
    type = value;
  }

  public void setKeyType(@Nullable String value) {
    keyType = value;
  }

  public void setKeySize(int value) {
    keySize = value;
  }

  public void setEllipticCurveName(@Nullable String value) {
    ellipticCurveName = value;
  }

  public void setScheduledRotationDate(@Nullable String value) {
    scheduledRotationDate = value;
  }

  public void setContentType(@Nullable String value) {
    contentType = value;
  }

  public void setAttributes(@Nullable Attributes value) {
    attributes = value;
  }

  public void setKeyProperties(@Nullable KeyProperties value) {
    keyProperties = value;
  }

  public void setIssuer(@Nullable Issuer value) {
    issuer = value;
  }

  public void setLifetimeAction(@Nullable LifetimeAction value) {
    lifetimeAction = value;
  }

  public void setProperties(@Nullable Properties value) {
    properties = value;
  }

  /** A part of it. */
  public static final class Attributes {

    private @Nullable String createdOn;
    private @Nullable String notBefore;
    private @Nullable String expiresOn;

    public void setCreatedOn(@Nullable String value) {
      createdOn = value;
    }

    public void setNotBefore(@Nullable String value) {
      notBefore = value;
    }

    public void setExpiresOn(@Nullable String value) {
      expiresOn = value;
    }
  }

  /** A part of it. */
  public static final class KeyProperties {

    private @Nullable String keyType;
    private int keySize;
    private @Nullable String ellipticCurveName;

    public void setKeyType(@Nullable String value) {
      keyType = value;
    }

    public void setKeySize(int value) {
      keySize = value;
    }

    public void setEllipticCurveName(@Nullable String value) {
      ellipticCurveName = value;
    }
  }

  /** A part of it. */
  public static final class Issuer {

    private @Nullable String name;
    private @Nullable String commonName;

    public void setName(@Nullable String value) {
      name = value;
    }

    public void setCommonName(@Nullable String value) {
      commonName = value;
    }
  }

  /** A part of it. */
  public static final class LifetimeAction {

    private int daysBeforeExpiry;
    private int lifetimePercentage;

    public void setDaysBeforeExpiry(int value) {
      daysBeforeExpiry = value;
    }

    public void setLifetimePercentage(int value) {
      lifetimePercentage = value;
    }
  }

  /** A part of it. */
  public static final class Properties {

    private int validityInMonths;

    public void setValidityInMonths(int value) {
      validityInMonths = value;
    }
  }
}
